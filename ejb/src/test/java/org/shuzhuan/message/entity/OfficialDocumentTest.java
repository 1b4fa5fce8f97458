package org.shuzhuan.message.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.message.IssueRequest;
import org.shuzhuan.message.Issuer;
import org.shuzhuan.message.OfficialDocumentKind;

class OfficialDocumentTest {

    private static final LocalDateTime SENT = LocalDateTime.of(2026, 11, 20, 16, 0);

    private OfficialDocument document;

    @BeforeEach
    void send() {
        IssueRequest request = new IssueRequest(
                OfficialDocumentKind.CORRECTION_NOTICE, 7L, "N7", 3L, new Issuer(1L, "云川市工业和信息化局", "云工信"), "{}");
        document = new OfficialDocument(request, "补正通知书", "云工信补〔2026〕1号");
        document.sent("张三", SENT);
    }

    @Test
    void countsAsDeliveredTheDayAfterSending() {
        assertThat(document.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void isDeliveredWhenReadOnTheDayOfSending() {
        assertThat(document.read("agent", SENT.plusHours(1))).isTrue();
        assertThat(document.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void keepsThePresumedDayWhenReadLater() {
        assertThat(document.read("agent", SENT.plusDays(5))).isTrue();
        assertThat(document.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void countsTheFirstReadingOnly() {
        document.read("agent", SENT.plusDays(1));
        assertThat(document.read("agent", SENT.plusHours(1))).isFalse();
        assertThat(document.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void waitsForItsFileThroughFailures() {
        document.files().failed("x".repeat(1000));
        assertThat(document.files().isPending()).isTrue();
        document.files().rendered(5L, "ab");
        assertThat(document.files().isPending()).isFalse();
    }

    @Test
    void numbersFromOneWithoutGaps() {
        OfficialCounter counter = new OfficialCounter(OfficialCounter.key(1L, OfficialDocumentKind.APPROVAL, 2026));
        assertThat(counter.next()).isEqualTo(1);
        assertThat(counter.next()).isEqualTo(2);
    }
}
