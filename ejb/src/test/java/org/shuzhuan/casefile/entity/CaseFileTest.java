package org.shuzhuan.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.shared.Money;

class CaseFileTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 10, 0);

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"NOT_ACCEPTED", "REJECTED", "WITHDRAWN", "LAPSED", "REVOKED"})
    void hasBeenGrantedNothingWhenItEndsOtherwise(CaseStatus end) {
        assertThat(ended(end).getAmountGranted()).isNull();
    }

    @Test
    void keepsWhatWasPaid() {
        assertThat(ended(CaseStatus.CLOSED).getAmountGranted()).isEqualTo(Money.ofYuan(250_000));
    }

    private static CaseFile ended(CaseStatus end) {
        CaseFile caseFile = new CaseFile(
                "Q7K2",
                new CaseMatter("0001", 1L, "数字化改造补助"),
                new CaseApplicant(5L, "川锐精密零部件有限公司", "91990102MA7QX3K28A", "990102", 9L),
                new CaseSubmission("ChainSubsidyProcess", AT, Money.ofYuan(300_000), 15, 20, "key", "digest"));
        caseFile.grant(Money.ofYuan(250_000));
        caseFile.end(end, AT, (after, to) -> 0);
        return caseFile;
    }
}
