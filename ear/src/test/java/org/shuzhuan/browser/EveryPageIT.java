package org.shuzhuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.SubmittedCases;

/** Every page that some role reaches, with the demonstration city's cases on it. */
@InBrowser
class EveryPageIT {

    private static final List<String> PEOPLE = List.of(
            "sme06",
            "sme21",
            "sme24",
            "daiban01",
            "wangchuan.acceptance",
            "wangchuan.verification",
            "yuntai.acceptance",
            "baishi.verification",
            "city.review",
            "auditor",
            "city.leader",
            "finance",
            "payer1",
            "payer2",
            "programme",
            "provider",
            "expert",
            "observer",
            "system",
            "security",
            "audit");
    /** Sends on to the next task at once. */
    private static final String SHOWS_NOTHING = "/workflow/next.xhtml";

    /** Pages of tasks of which the demonstration city has none open. */
    private static final Set<String> WITHOUT_A_TASK = Set.of("/award/performance.xhtml", "/casefile/consent.xhtml");

    @Test
    void everyPageOfEveryRole(Workbench workbench) throws Exception {
        Crawl crawl = new Crawl(new TreeSet<>());
        crawl.walk(workbench.visitor(), "/index.xhtml");
        for (String login : PEOPLE) {
            Person person = workbench.person(login);
            crawl.walk(person, Inspection.pathOf(person.page()));
        }
        lastSteps(workbench.person("sme24"));
        selfAssessment(crawl, workbench.person("sme06"));
        batch(workbench.person("yuntai.acceptance"));
        int rejected = SubmittedCases.rejected(workbench.server(), "sme20");
        Person refused = workbench.person("sme20");
        refused.open("/casefile/my-case.xhtml?id=" + rejected);
        fromHere(refused, "/subsidy/ask-review.xhtml");
        approvedCase(workbench.person("city.leader"));
        whatWentWrong(workbench);
        assertThat(workbench.inspection().inspected()).containsAll(pages());
        assertThat(Files.readString(workbench.server().log())).doesNotContain("JSF1103");
    }

    /** Nothing leads to the last steps of a draft before the ones between are done. */
    private static void lastSteps(Person applicant) {
        applicant.open("/subsidy/home.xhtml");
        String draft = applicant.page().locator("a[href*='draft=']").first().getAttribute("href");
        String number = draft.replaceAll(".*draft=(\\d+).*", "$1");
        applicant.open("/subsidy/apply-documents.xhtml?draft=" + number);
        applicant.inspect("apply-documents-empty");
        applicant.open("/subsidy/apply-check.xhtml?draft=" + number);
        applicant.inspect("apply-check-incomplete");
    }

    /** Begun by a button, which no crawl presses. */
    private static void selfAssessment(Crawl crawl, Person applicant) {
        applicant.open("/assessment/home.xhtml");
        applicant.press("start:begin");
        crawl.walk(applicant, addressOf(applicant));
    }

    /** A trial run over every case that waits for acceptance; nothing is accepted. */
    private static void batch(Person official) {
        official.open("/workflow/inbox.xhtml?queue=Task_AcceptApplication");
        official.press("batch:accept");
        official.inspect("batch");
    }

    /** The first approved case of which nothing is paid: its approval may be amended or taken back. */
    private static void approvedCase(Person leader) {
        leader.open("/casefile/cases.xhtml?status=IN_PAYMENT");
        List<String> cases = leader.page().locator("tbody a[href*='/casefile/case.xhtml']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        String approved = cases.stream()
                .filter(address -> {
                    leader.open(address);
                    return leader.page()
                                    .locator("a[href*='/subsidy/amend.xhtml']")
                                    .count()
                            > 0;
                })
                .findFirst()
                .orElseThrow();
        fromHere(leader, "/subsidy/amend.xhtml");
        leader.open(approved);
        fromHere(leader, "/subsidy/revoke.xhtml");
    }

    private static void fromHere(Person person, String path) {
        person.follow(person.page().locator("a[href*='" + path + "']").first());
        person.inspect(path.replaceAll("^.*/|\\.xhtml$", ""));
    }

    private static String addressOf(Person person) {
        return person.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static void whatWentWrong(Workbench workbench) {
        Person applicant = workbench.person("sme06");
        expect(applicant, 404, "/casefile/no-such-page.xhtml", "error-404");
        expect(applicant, 403, "/fund/ledger.xhtml", "error-403");
        expect(applicant, 404, "/casefile/my-case.xhtml?id=999999", "error-no-case");
        Person official = workbench.person("city.review");
        expect(official, 404, "/subsidy/review.xhtml?task=gone", "error-no-task");
        official.open("/workflow/inbox.xhtml?q=nobody");
        official.inspect("inbox-empty");
        Person visitor = workbench.visitor();
        expect(visitor, 500, "/layout/fault.xhtml?status=500&incident=0A1B2C3D", "error-500");
        expect(visitor, 410, "/layout/fault.xhtml?status=410", "error-410");
        visitor.open("/identity/login.xhtml");
        visitor.fill("login:loginName", "nobody");
        visitor.fill("login:password", "nothing");
        visitor.press("login:signIn");
        visitor.inspect("login-refused");
    }

    private static void expect(Person person, int status, String path, String title) {
        Response response = person.open(path);
        assertThat(response.status()).isEqualTo(status);
        person.complaints().removeIf(complaint -> complaint.contains("status of " + status));
        person.inspect(title);
    }

    private static Set<String> pages() throws IOException {
        Path folder = Path.of(System.getProperty("test.pages"));
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> pages = new TreeSet<>();
            files.map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> !path.equals(SHOWS_NOTHING) && !WITHOUT_A_TASK.contains(path))
                    .forEach(pages::add);
            return pages;
        }
    }
}
