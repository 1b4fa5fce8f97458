package org.shuzhuan.reference;

import java.io.Serializable;
import java.util.List;

/**
 * Size class with its reason.
 *
 * @param industryClass code of the standard's own industry class, null when the standard does not cover the industry
 * @param industryTitle title of that class, null likewise
 * @param industry item of GB/T 4754 that was classified
 * @param steps classes tried from large downward, ending with the one reached; when none is reached the answer is micro
 */
public record SizeClassResult(
        SizeClass sizeClass,
        String industryClass,
        String industryTitle,
        IndustryView industry,
        List<SizeStep> steps,
        SizeStandardView standard)
        implements Serializable {

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public boolean isSme() {
        return sizeClass.isSme();
    }

    public String getIndustryClass() {
        return industryClass;
    }

    public String getIndustryTitle() {
        return industryTitle;
    }

    public IndustryView getIndustry() {
        return industry;
    }

    public List<SizeStep> getSteps() {
        return steps;
    }

    public SizeStandardView getStandard() {
        return standard;
    }
}
