package org.shuzhuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginFilterTest {

    @Test
    void takesTheAddressThatTheProxyHasAdded() {
        assertThat(new OriginFilter(true).address(request("203.0.113.7, 198.51.100.4")))
                .isEqualTo("198.51.100.4");
        assertThat(new OriginFilter(true).address(request("203.0.113.7", "198.51.100.5")))
                .isEqualTo("198.51.100.5");
    }

    @Test
    void believesNoHeaderWithoutAProxy() {
        assertThat(new OriginFilter(false).address(request("203.0.113.7"))).isEqualTo("192.0.2.1");
    }

    @Test
    void takesTheConnectionsAddressWhereTheHeaderIsMissingOrNone() {
        assertThat(new OriginFilter(true).address(request())).isEqualTo("192.0.2.1");
        assertThat(new OriginFilter(true).address(request("203.0.113.7, "))).isEqualTo("192.0.2.1");
    }

    private static HttpServletRequest request(String... forwarded) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRemoteAddr()).thenReturn("192.0.2.1");
        when(request.getHeaders("X-Forwarded-For")).thenReturn(Collections.enumeration(List.of(forwarded)));
        return request;
    }
}
