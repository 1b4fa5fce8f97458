package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.casefile.entity.CaseApplicant;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseMatter;
import org.shuzhuan.casefile.entity.CaseSubmission;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

/** 逾期不告知的，自收到申请材料之日起即为受理；补正的，自收到补正材料之日起。 */
class CaseAcceptanceTest {

    private static final LocalDateTime SUBMITTED = LocalDateTime.of(2026, 11, 2, 9, 0);
    private static final LocalDateTime CORRECTED = LocalDateTime.of(2026, 11, 11, 16, 0);

    private final CaseAcceptance acceptance = new CaseAcceptance();
    private final CaseFile caseFile = new CaseFile(
            "K7M2Q9",
            new CaseMatter("0312", 1L, "改造奖补"),
            new CaseApplicant(1L, "云川恒序精密机械有限公司", "91990102MA7QX3K28G", "990102", 1L),
            new CaseSubmission("ChainSubsidyProcess", SUBMITTED, Money.ZERO, 15, 20, "key-0001", "digest"));

    @BeforeEach
    void wire() {
        acceptance.cases = mock(CaseFileStore.class);
        acceptance.records = mock(CaseRecords.class);
        acceptance.consents = mock(OpenConsents.class);
        acceptance.history = mock(CaseHistory.class);
        acceptance.messages = mock(CaseMessages.class);
        acceptance.letters = mock(CaseLetters.class);
        acceptance.calendar = mock(CaseCalendar.class);
        acceptance.clock = mock(PortalClock.class);
        when(acceptance.cases.lock(7L)).thenReturn(caseFile);
        when(acceptance.clock.today()).thenReturn(LocalDate.of(2026, 11, 19));
    }

    @Test
    void countsFromTheSubmissionThatNobodyAnswered() {
        acceptance.deem(7L);
        assertThat(caseFile.getAcceptedOn()).isEqualTo(SUBMITTED.toLocalDate());
    }

    @Test
    void countsFromTheCorrectionThatNobodyAnswered() {
        Correction answered = new Correction(7L, CorrectionDesk.ACCEPTANCE, SUBMITTED.plusDays(1));
        answered.answer(CORRECTED);
        Correction ended = new Correction(7L, CorrectionDesk.ACCEPTANCE, CORRECTED.plusDays(1));
        ended.endWithCase();
        when(acceptance.records.corrections(caseFile.getId())).thenReturn(List.of(answered, ended));
        acceptance.deem(7L);
        assertThat(caseFile.getAcceptedOn()).isEqualTo(CORRECTED.toLocalDate());
    }
}
