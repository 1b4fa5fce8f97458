package org.shuzhuan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginFilterTest {

    @Test
    void takesTheAddressThatTheProxyHasAdded() {
        assertThat(OriginFilter.nearest(List.of("203.0.113.7, 198.51.100.4"))).contains("198.51.100.4");
        assertThat(OriginFilter.nearest(List.of("203.0.113.7", "198.51.100.5"))).contains("198.51.100.5");
    }

    @Test
    void takesNoneWhereTheHeaderIsMissingEmptyOrTooLong() {
        assertThat(OriginFilter.nearest(List.of())).isEmpty();
        assertThat(OriginFilter.nearest(List.of("203.0.113.7, "))).isEmpty();
        assertThat(OriginFilter.nearest(List.of("1".repeat(46)))).isEmpty();
    }
}
