package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.assessment.AssessmentResult;
import org.shuzhuan.assessment.AssessmentResults;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.Comparison;
import org.shuzhuan.assessment.Comparisons;
import org.shuzhuan.assessment.LevelReason;
import org.shuzhuan.assessment.LevelRule;
import org.shuzhuan.assessment.ScenarioGroup;
import org.shuzhuan.assessment.ScenarioStep;
import org.shuzhuan.reference.Industries;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.RegionView;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.web.layout.Text;

/** The result of a completed assessment: level, gap, what to do first, beside the peers and beside earlier ones. */
@Named
@RequestScoped
public class AssessmentResultPage {

    @Inject
    private AssessmentResults results;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Industries industries;

    @Inject
    private Regions regions;

    @Inject
    private Text text;

    private Long id;
    private AssessmentResult result;
    private Comparison comparison;
    private ResultFigures figures;

    public void load() {
        result = results.of(id == null ? 0 : id);
        comparison = comparisons.of(result.assessment().row().id()).orElse(null);
        figures = new ResultFigures(result, comparison);
    }

    /** Conditions of the next level, or of the highest where that is reached. */
    public LevelReason getNextReason() {
        int level = result.score().score().level();
        List<LevelReason> reasons = result.score().reasons();
        return reasons.get(Math.min(level, reasons.size() - 1));
    }

    /** State of a level for the bar of levels: is-done, is-now, is-next or empty. */
    public String stateOf(LevelRule rule) {
        int level = result.score().score().level();
        if (rule.level() == level) {
            return "is-now";
        }
        return rule.level() < level ? "is-done" : rule.level() == level + 1 ? "is-next" : "";
    }

    public List<HeatRow> scenariosOf(ScenarioGroup group) {
        Set<String> first = result.score().gap() == null
                ? Set.of()
                : result.score().gap().scenarios().stream()
                        .map(ScenarioStep::scenario)
                        .collect(Collectors.toSet());
        return result.assessment().questionnaire().scenarios().stream()
                .filter(scenario -> scenario.group().equals(group.code()))
                .map(scenario ->
                        HeatRow.of(scenario, result.assessment().answers().reached(scenario.code()), first))
                .toList();
    }

    public ResultFigures getFigures() {
        return figures;
    }

    /** Whom it is compared with, in words. */
    public String getPeers() {
        if (comparison == null) {
            return "";
        }
        String industry = industries
                .find(comparison.group().industryCode())
                .map(IndustryView::title)
                .orElse(comparison.group().industryCode());
        String region = regions.find(comparison.group().regionCode())
                .map(RegionView::name)
                .orElse("");
        return text.with(
                "page.result.peers." + comparison.breadth(),
                industry,
                region,
                text.of(comparison.group().sizeClass()),
                comparison.enterprises());
    }

    /** The completed one before this; null for the first. */
    public AssessmentRow getBefore() {
        return result.history().stream()
                .filter(row -> row.id() < result.assessment().row().id())
                .findFirst()
                .orElse(null);
    }

    public AssessmentResult getResult() {
        return result;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
