package org.shuzhuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.reference.entity.SizeRule;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

class SizeRuleTest {

    private static final SizeRule RULE = BundledReference.sizeRule();
    private static final Map<String, IndustryView> INDUSTRIES = BundledReference.industries();

    private static SizeClassResult classify(String industry, Integer employees, BigDecimal revenue, BigDecimal assets) {
        return RULE.classify(INDUSTRIES.get(industry), new SizeFigures(employees, revenue, assets));
    }

    @ParameterizedTest(name = "{0}: {1} persons, revenue {2}, assets {3} is {4}")
    @CsvSource({
        "C34,999,50000,,MEDIUM",
        "C34,300,1999,,SMALL",
        "I65,300,9999,,MEDIUM",
        "K701,,1000,5000,MEDIUM",
        "M73,100,,,MEDIUM"
    })
    void classifiesThePublishedVectors(
            String industry, Integer employees, BigDecimal revenue, BigDecimal assets, SizeClass expected) {
        assertThat(classify(industry, employees, revenue, assets).sizeClass()).isEqualTo(expected);
    }

    /** Each row: industry, first and second indicator exactly on the lower bounds of large, medium and small. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "A01,AGRICULTURE,-1/20000/-1,-1/500/-1,-1/50/-1",
        "B06,INDUSTRY,1000/40000/-1,300/2000/-1,20/300/-1",
        "C13,INDUSTRY,1000/40000/-1,300/2000/-1,20/300/-1",
        "D46,INDUSTRY,1000/40000/-1,300/2000/-1,20/300/-1",
        "E47,CONSTRUCTION,-1/80000/80000,-1/6000/5000,-1/300/300",
        "F51,WHOLESALE,200/40000/-1,20/5000/-1,5/1000/-1",
        "F52,RETAIL,300/20000/-1,50/500/-1,10/100/-1",
        "G54,TRANSPORT,1000/30000/-1,300/3000/-1,20/200/-1",
        "G591,TRANSPORT,1000/30000/-1,300/3000/-1,20/200/-1",
        "G592,WAREHOUSING,200/30000/-1,100/1000/-1,20/100/-1",
        "G60,POSTAL,1000/30000/-1,300/2000/-1,20/100/-1",
        "H61,ACCOMMODATION,300/10000/-1,100/2000/-1,10/100/-1",
        "H62,CATERING,300/10000/-1,100/2000/-1,10/100/-1",
        "I64,TELECOM,2000/100000/-1,100/1000/-1,10/100/-1",
        "I65,SOFTWARE,300/10000/-1,100/1000/-1,10/50/-1",
        "K701,REAL_ESTATE_DEVELOPMENT,-1/200000/10000,-1/1000/5000,-1/100/2000",
        "K702,PROPERTY_MANAGEMENT,1000/5000/-1,300/1000/-1,100/500/-1",
        "L72,LEASING_BUSINESS,300/-1/120000,100/-1/8000,10/-1/100",
        "M74,OTHER,300/-1/-1,100/-1/-1,10/-1/-1",
        "N76,OTHER,300/-1/-1,100/-1/-1,10/-1/-1",
        "O80,OTHER,300/-1/-1,100/-1/-1,10/-1/-1",
        "Q85,OTHER,300/-1/-1,100/-1/-1,10/-1/-1",
        "R89,OTHER,300/-1/-1,100/-1/-1,10/-1/-1"
    })
    void reachesAClassOnItsBoundsAndFallsOneClassBelowAnyOfThem(
            String industry, String industryClass, String large, String medium, String small) {
        assertReachedOnlyTogether(industry, industryClass, large, SizeClass.LARGE, SizeClass.MEDIUM);
        assertReachedOnlyTogether(industry, industryClass, medium, SizeClass.MEDIUM, SizeClass.SMALL);
        assertReachedOnlyTogether(industry, industryClass, small, SizeClass.SMALL, SizeClass.MICRO);
    }

    private static void assertReachedOnlyTogether(
            String industry, String industryClass, String bounds, SizeClass reached, SizeClass below) {
        Integer[] values = new Integer[3];
        for (int index = 0; index < 3; index++) {
            int value = Integer.parseInt(bounds.split("/")[index]);
            values[index] = value < 0 ? null : value;
        }
        SizeClassResult exact = classify(industry, values);
        assertThat(exact.sizeClass()).isEqualTo(reached);
        assertThat(exact.industryClass()).isEqualTo(industryClass);
        for (int index = 0; index < 3; index++) {
            if (values[index] != null) {
                Integer[] oneLess = values.clone();
                oneLess[index]--;
                assertThat(classify(industry, oneLess).sizeClass()).isEqualTo(below);
            }
        }
    }

    private static SizeClassResult classify(String industry, Integer[] values) {
        return classify(industry, values[0], wan(values[1]), wan(values[2]));
    }

    private static BigDecimal wan(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G53", "J", "J66", "K703", "K709", "P83", "Q84", "S92", "T97"})
    void doesNotGuessForIndustriesTheStandardDoesNotCover(String industry) {
        SizeClassResult result = classify(industry, 10, BigDecimal.TEN, BigDecimal.TEN);

        assertThat(result.sizeClass()).isEqualTo(SizeClass.NOT_APPLICABLE);
        assertThat(result.industryClass()).isNull();
        assertThat(result.steps()).isEmpty();
        assertThat(result.isSme()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "G", "G59", "H", "I", "K", "K70", "Q"})
    void asksForAFinerCodeWhereTheStandardTellsPartsApart(String industry) {
        assertThatThrownBy(() -> classify(industry, 10, BigDecimal.TEN, BigDecimal.TEN))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getCode())
                        .isEqualTo(ReferenceError.INDUSTRY_TOO_COARSE));
    }

    @Test
    void namesEveryBoundThatHeldOrFailed() {
        SizeClassResult result = classify("C34", 999, new BigDecimal("50000"), null);

        assertThat(result.steps()).extracting(SizeStep::sizeClass).containsExactly(SizeClass.LARGE, SizeClass.MEDIUM);
        assertThat(result.steps().get(0).checks())
                .extracting(BoundCheck::indicator, check -> check.bound().intValue(), BoundCheck::isHeld)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SizeIndicator.EMPLOYEES, 1000, false),
                        org.assertj.core.groups.Tuple.tuple(SizeIndicator.REVENUE_WAN, 40000, true));
        assertThat(result.standard().documentNumber()).isEqualTo("工信部联企业〔2011〕300号");
    }

    @Test
    void tellsAllMissingFiguresAtOnce() {
        assertFaults("C34", new SizeFigures(null, null, null), "employees", "revenueWan");
    }

    @Test
    void refusesNegativeHugeAndTooPreciseFigures() {
        SizeFigures figures = new SizeFigures(-1, new BigDecimal("10000000001"), new BigDecimal("0.005"));

        assertThatThrownBy(() -> RULE.classify(INDUSTRIES.get("C34"), figures))
                .asInstanceOf(InstanceOfAssertFactories.type(ValidationException.class))
                .extracting(ValidationException::getFaults, InstanceOfAssertFactories.list(FieldFault.class))
                .extracting(FieldFault::code)
                .containsExactly(
                        ReferenceError.VALUE_NEGATIVE,
                        ReferenceError.VALUE_TOO_LARGE,
                        ReferenceError.VALUE_TOO_PRECISE);
    }

    @Test
    void refusesWrongFiguresEvenWhereTheIndustryIsNotCovered() {
        assertFaults("P83", new SizeFigures(-5, null, null), "employees");
    }

    private static void assertFaults(String industry, SizeFigures figures, String... fields) {
        assertThatThrownBy(() -> RULE.classify(INDUSTRIES.get(industry), figures))
                .asInstanceOf(InstanceOfAssertFactories.type(ValidationException.class))
                .extracting(ValidationException::getFaults, InstanceOfAssertFactories.list(FieldFault.class))
                .extracting(FieldFault::path)
                .containsExactly(fields);
    }
}
