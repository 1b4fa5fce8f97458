package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages do when something is refused, missing or too late, for a browser without scripts. */
class PagesIT {

    private static final Map<String, String> BY_SCRIPT = Map.of("Faces-Request", "partial/ajax");

    private static PortalServer server;

    @BeforeAll
    static void open() throws Exception {
        server = PortalServer.shared();
    }

    @Test
    void leadsFromTheLoginToThePageAskedFor() throws Exception {
        PageVisitor official = new PageVisitor(server);
        official.open("/workflow/inbox.xhtml?light=RED");
        assertThat(official.address()).startsWith("/identity/login.xhtml?to=");
        official.submit(
                "login",
                Map.of("login:loginName", "city.review", "login:password", "wrong", "login:signIn", "go"),
                Map.of());
        assertThat(official.text()).contains("error-summary");
        official.signIn("city.review");
        assertThat(official.address()).isEqualTo("/workflow/inbox.xhtml?light=RED");
        assertThat(official.status()).isEqualTo(200);
    }

    @Test
    void countsTheTasksOfTheDeskBesideTheInbox() throws Exception {
        PageVisitor official = new PageVisitor(server);
        official.open("/workflow/inbox.xhtml");
        official.signIn("city.review");
        int tasks = new PortalClient(server).get("city.review", "/inbox").json().getInt("total");
        assertThat(tasks).isPositive();
        assertThat(official.text()).containsPattern("/workflow/inbox.xhtml\"[^>]*>[^<]*<span>" + tasks + "</span></a>");
    }

    @Test
    void leadsToNoOtherHost() throws Exception {
        PageVisitor official = new PageVisitor(server);
        official.open("/identity/login.xhtml?to=//elsewhere.example/");
        official.signIn("city.review");
        assertThat(official.address()).startsWith("/workflow/inbox.xhtml");
    }

    @Test
    void showsARefusalOnTheSamePageWithWhatWasTyped() throws Exception {
        PageVisitor official = atADesk();
        official.submit("decide", typedCorrection(), Map.of());
        assertThat(official.status()).isEqualTo(200);
        assertThat(official.text()).contains("error-summary").contains("请补充设备清单");
    }

    @Test
    void tellsThatAFormIsTooOldAndOpensItsPageAgain() throws Exception {
        PageVisitor official = atADesk();
        String desk = official.address();
        Map<String, String> old = new java.util.HashMap<>(typedCorrection());
        old.put("jakarta.faces.ViewState", "1:2");
        official.submit("decide", old, Map.of());
        assertThat(official.status()).isEqualTo(410);
        assertThat(official.link("/subsidy/")).isEqualTo(desk);

        PageVisitor stranger = atADesk();
        Map<String, String> byScript = new java.util.HashMap<>(typedCorrection());
        byScript.put("jakarta.faces.ViewState", "1:2");
        byScript.put("jakarta.faces.partial.ajax", "true");
        stranger.submit("decide", byScript, BY_SCRIPT);
        assertThat(stranger.text()).contains("<redirect url=\"/layout/fault.xhtml?status=410");
    }

    @Test
    void hasAPageForEveryFault() throws Exception {
        PageVisitor anybody = new PageVisitor(server);
        anybody.open("/no/such/page");
        assertThat(anybody.status()).isEqualTo(404);
        assertThat(anybody.text()).contains("没有找到这个页面");
        assertThat(anybody.header("Content-Security-Policy")).contains("script-src 'self' 'nonce-");
        anybody.open("/layout/fault.xhtml?status=500&incident=0A1B2C3D&again=https://elsewhere.example/");
        assertThat(anybody.status()).isEqualTo(500);
        assertThat(anybody.text()).contains("0A1B2C3D").doesNotContain("elsewhere");
        anybody.open("/layout/fault.xhtml?status=500&incident=call+this+number");
        assertThat(anybody.text()).doesNotContain("call this number");
        for (String file : new String[] {"/favicon.ico", "/robots.txt"}) {
            anybody.open(file);
            assertThat(anybody.status()).as(file).isEqualTo(200);
            assertThat(anybody.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        }

        PageVisitor official = new PageVisitor(server);
        official.open("/fund/ledger.xhtml");
        official.signIn("wangchuan.acceptance");
        assertThat(official.status()).isEqualTo(403);
        for (String id : new String[] {"99999999", "abc", "1%20OR%201=1"}) {
            official.open("/casefile/case.xhtml?id=" + id);
            assertThat(official.status()).as(id).isEqualTo(404);
        }
    }

    private static Map<String, String> typedCorrection() {
        return Map.of("decide:decision", "CORRECT", "decide:opinion", "请补充设备清单", "decide:submit", "go");
    }

    private static PageVisitor atADesk() throws Exception {
        for (String county : new String[] {"wangchuan", "linxi", "baishi", "yuntai", "gaoxin"}) {
            PageVisitor official = new PageVisitor(server);
            official.open("/workflow/inbox.xhtml");
            official.signIn(county + ".acceptance");
            String desk = official.link("/subsidy/acceptance.xhtml");
            if (!desk.isEmpty()) {
                official.open(desk);
                return official;
            }
        }
        throw new AssertionError("no county has a case to accept");
    }
}
