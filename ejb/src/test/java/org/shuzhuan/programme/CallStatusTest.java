package org.shuzhuan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.programme.entity.CallChange;

/** The window of the call: 2026-09-01 09:00 to 2026-12-12 00:00. */
class CallStatusTest {

    private static final LocalDateTime BEFORE = LocalDateTime.of(2026, 8, 1, 9, 0);
    private static final LocalDateTime DURING = LocalDateTime.of(2026, 10, 10, 9, 0);
    private static final LocalDateTime AFTER = LocalDateTime.of(2026, 12, 12, 0, 0);

    private Call call;

    @BeforeEach
    void opens() {
        call = new Call(CallDefinitionFile.read(CallImport.bundled("calls/YC-2026-LY.json")));
    }

    private void change(CallChangeKind kind, LocalDateTime effectiveAt, LocalDateTime closesAt, LocalDateTime now) {
        CallChange change = new CallChange(1L, new CallChangeOrder(kind, "资金安排调整", effectiveAt, closesAt));
        change.order(now);
        call.apply(change);
    }

    @Test
    void followsItsWindow() {
        assertThat(call.status(BEFORE)).isEqualTo(CallStatus.COMING);
        assertThat(call.status(DURING)).isEqualTo(CallStatus.OPEN);
        assertThat(call.status(AFTER)).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void isSuspendedFromItsMomentUntilItIsResumed() {
        change(CallChangeKind.SUSPEND, DURING.plusDays(2), null, DURING);
        assertThat(call.status(DURING.plusDays(1))).isEqualTo(CallStatus.OPEN);
        assertThat(call.status(DURING.plusDays(2))).isEqualTo(CallStatus.SUSPENDED);
        assertThat(call.allows(CallChangeKind.SUSPEND, DURING.plusDays(3))).isFalse();

        change(CallChangeKind.RESUME, null, null, DURING.plusDays(5));
        assertThat(call.status(DURING.plusDays(4))).isEqualTo(CallStatus.SUSPENDED);
        assertThat(call.status(DURING.plusDays(5))).isEqualTo(CallStatus.OPEN);
    }

    @Test
    void closesWhileItIsSuspended() {
        change(CallChangeKind.SUSPEND, null, null, DURING);

        assertThat(call.status(AFTER)).isEqualTo(CallStatus.CLOSED);
        assertThat(call.allows(CallChangeKind.RESUME, AFTER)).isFalse();
    }

    @Test
    void takesBackASuspensionThatHasNotBegun() {
        change(CallChangeKind.SUSPEND, DURING.plusDays(2), null, DURING);
        assertThat(call.allows(CallChangeKind.RESUME, DURING)).isTrue();

        change(CallChangeKind.RESUME, null, null, DURING);

        assertThat(call.status(DURING.plusDays(3))).isEqualTo(CallStatus.OPEN);
    }

    @Test
    void opensAgainWhenItIsExtendedAfterItsEnd() {
        change(CallChangeKind.EXTEND, null, AFTER.plusDays(30), AFTER.plusDays(1));

        assertThat(call.status(AFTER.plusDays(2))).isEqualTo(CallStatus.OPEN);
        assertThat(call.status(AFTER.plusDays(30))).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void staysCancelled() {
        change(CallChangeKind.CANCEL, null, null, DURING);

        assertThat(call.status(DURING)).isEqualTo(CallStatus.CANCELLED);
        assertThat(call.status(AFTER)).isEqualTo(CallStatus.CANCELLED);
        for (CallChangeKind kind : CallChangeKind.values()) {
            assertThat(call.allows(kind, DURING)).as(kind.name()).isFalse();
        }
    }
}
