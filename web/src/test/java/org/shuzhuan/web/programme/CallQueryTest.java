package org.shuzhuan.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shuzhuan.programme.CallStatus;

class CallQueryTest {

    @Test
    void readsAStatusInAnyCase() {
        assertThat(CallQuery.status("open")).contains(CallStatus.OPEN);
        assertThat(CallQuery.status("CLOSED")).contains(CallStatus.CLOSED);
    }

    @Test
    void knowsNoStatusForWhatIsNone() {
        assertThat(CallQuery.status(null)).isEmpty();
        assertThat(CallQuery.status("")).isEmpty();
        assertThat(CallQuery.status("' OR 1=1")).isEmpty();
    }

    @Test
    void stripsAndShortensTheTitle() {
        assertThat(CallQuery.title(null)).isEmpty();
        assertThat(CallQuery.title("  改造 ")).isEqualTo("改造");
        assertThat(CallQuery.title("数".repeat(500))).hasSize(60);
    }

    @Test
    void keepsTheSearchInTheAddress() {
        assertThat(CallQuery.address(CallStatus.OPEN, "")).isEqualTo("/programme/calls.xhtml?status=open");
        assertThat(CallQuery.address(CallStatus.COMING, "a&b\"<"))
                .isEqualTo("/programme/calls.xhtml?status=coming&q=a%26b%22%3C");
    }
}
