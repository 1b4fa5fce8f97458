package org.shuzhuan.web.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reference.BoundCheck;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeIndicator;
import org.shuzhuan.reference.SizeStandardView;
import org.shuzhuan.reference.SizeStep;

class SizeAnswerTest {

    private static final SizeStandardView STANDARD = new SizeStandardView("S", "规定", "文号", "机关");

    @Test
    void saysWhichBoundFailed() {
        SizeStep large = new SizeStep(
                SizeClass.LARGE,
                List.of(new BoundCheck(SizeIndicator.EMPLOYEES, BigDecimal.valueOf(1000), BigDecimal.valueOf(126))));
        SizeAnswer answer = SizeAnswer.of(new SizeClassResult(
                SizeClass.MICRO, "I", "工业", new IndustryView("C34", "C", "通用"), List.of(large), STANDARD));
        assertThat(answer.sme).isTrue();
        assertThat(answer.steps.get(0).reached).isFalse();
        assertThat(answer.steps.get(0).checks.get(0).held).isFalse();
    }

    @Test
    void namesTheStandardEvenWhereItDoesNotApply() {
        SizeAnswer answer = SizeAnswer.of(new SizeClassResult(
                SizeClass.NOT_APPLICABLE, null, null, new IndustryView("J66", "J", "金融"), List.of(), STANDARD));
        assertThat(answer.sme).isFalse();
        assertThat(answer.steps).isEmpty();
        assertThat(answer.standard.documentNumber()).isEqualTo("文号");
    }
}
