package org.shuzhuan.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void aPageIsOpenedAgainWithItsQuery() {
        assertThat(PageAddress.again(request("GET", "/workflow/inbox.xhtml", "queue=Task_A&page=2", null)))
                .isEqualTo("/workflow/inbox.xhtml?queue=Task_A&page=2");
    }

    @Test
    void aFormSentLeadsBackToThePageItStoodOn() {
        assertThat(PageAddress.again(
                        request("POST", "/casefile/my-case.xhtml", null, "https://portal/casefile/my-case.xhtml?id=7")))
                .isEqualTo("/casefile/my-case.xhtml?id=7");
        assertThat(PageAddress.again(
                        request("POST", "/casefile/my-case.xhtml", null, "https://elsewhere/other.xhtml?id=7")))
                .isEqualTo("/casefile/my-case.xhtml");
    }

    @Test
    void noAddressLeadsToAnotherHost() {
        assertThat(PageAddress.again(request("GET", "//elsewhere.example/a.xhtml", null, null)))
                .isEqualTo("/");
        for (String foreign : new String[] {
            null,
            "",
            "https://elsewhere.example/",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "/a\r\nLocation: x",
            "javascript:alert(1)"
        }) {
            assertThat(PageAddress.isOwn(foreign)).as(foreign).isFalse();
        }
        assertThat(PageAddress.isOwn("/casefile/case.xhtml?id=1&x=//y")).isTrue();
    }

    private static HttpServletRequest request(String method, String path, String query, String referer) {
        Map<String, String> answers = new java.util.HashMap<>();
        answers.put("getMethod", method);
        answers.put("getRequestURI", path);
        answers.put("getQueryString", query);
        answers.put("getHeader", referer);
        answers.put("getContextPath", "");
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> answers.get(called.getName()));
    }
}
