package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** An option that follows from a ratio: the first band whose upper bound, in per cent and inclusive, holds it. */
public record DerivedOption(String numerator, String denominator, List<Band> bands) implements Serializable {

    public String getNumerator() {
        return numerator;
    }

    public String getDenominator() {
        return denominator;
    }

    public List<Band> getBands() {
        return bands;
    }

    /**
     * The option for two figures.
     *
     * @param part not negative and at most {@code whole}
     * @param whole positive
     */
    public String option(BigDecimal part, BigDecimal whole) {
        // compared without dividing: part / whole <= bound / 100
        BigDecimal hundredParts = part.movePointRight(2);
        return bands.stream()
                .filter(band -> hundredParts.compareTo(whole.multiply(band.upToPercent())) <= 0)
                .findFirst()
                .map(Band::option)
                .orElseThrow();
    }

    /** @param upToPercent inclusive; the lower bound is the band before, exclusive */
    public record Band(String option, BigDecimal upToPercent) implements Serializable {}
}
