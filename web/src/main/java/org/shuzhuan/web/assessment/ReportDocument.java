package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.assessment.AnswerChange;
import org.shuzhuan.assessment.AssessmentResult;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.Comparison;
import org.shuzhuan.assessment.Gap;
import org.shuzhuan.assessment.Points;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.assessment.Scenario;
import org.shuzhuan.assessment.ScenarioStep;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.Renderer;
import org.shuzhuan.reports.assessment.AssessmentReport;
import org.shuzhuan.reports.assessment.HeatScenario;
import org.shuzhuan.reports.assessment.RadarAxis;
import org.shuzhuan.reports.assessment.ReportLine;
import org.shuzhuan.reports.assessment.ReportSubject;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.web.layout.Text;

/** A result in the words and pictures of its printed report. */
@ApplicationScoped
class ReportDocument {

    private static final String LEVEL = "assessment.level.";

    private final Renderer renderer = new Renderer();

    @Inject
    Text text;

    @Inject
    PortalMode mode;

    String fileName(long id) {
        return text.with("report.file", id);
    }

    /** @param comparison null where there are too few peers */
    byte[] pdf(AssessmentResult result, Comparison comparison) {
        AssessmentRow row = result.assessment().row();
        Letterhead letterhead = new Letterhead(
                text.get("layout.host"),
                text.with("report.number", row.id()),
                row.completedAt().toLocalDate(),
                mode.demonstration());
        List<ReportLine> lines = new ArrayList<>();
        if (result.score().gap() != null) {
            lines.addAll(advice(result.score().gap()));
        }
        lines.addAll(answers(result));
        return renderer.pdf(
                new AssessmentReport(letterhead, subject(result), axes(result, comparison), scenarios(result), lines));
    }

    private ReportSubject subject(AssessmentResult result) {
        AssessmentRow row = result.assessment().row();
        Gap gap = result.score().gap();
        return new ReportSubject(
                result.assessment().enterpriseName(),
                text.with(
                        "report.basis",
                        text.of(row.kind()),
                        row.assessedOn(),
                        row.assessor(),
                        result.assessment().questionnaire().origin().title()),
                text.with(
                        "report.outcome",
                        text.get(LEVEL + row.level()),
                        result.score().levelName(),
                        row.getTotal()),
                gap == null
                        ? text.get("page.result.highest")
                        : text.with(
                                "report.gap",
                                text.get(LEVEL + gap.level()),
                                gap.getMissingPoints(),
                                gap.missingScenarios(),
                                gap.missingConstrained(),
                                gap.improvements()));
    }

    private static List<RadarAxis> axes(AssessmentResult result, Comparison comparison) {
        return new ResultFigures(result, comparison)
                .getRadarAxes().stream()
                        .map(axis -> new RadarAxis(axis.title(), axis.own(), axis.peers()))
                        .toList();
    }

    private static List<HeatScenario> scenarios(AssessmentResult result) {
        Gap gap = result.score().gap();
        Set<String> first = gap == null
                ? Set.of()
                : gap.scenarios().stream().map(ScenarioStep::scenario).collect(Collectors.toSet());
        return result.assessment().questionnaire().scenarios().stream()
                .map(scenario -> new HeatScenario(
                        scenario.title(),
                        scenario.constrained(),
                        result.assessment().answers().reached(scenario.code()),
                        first.contains(scenario.code())))
                .toList();
    }

    private List<ReportLine> advice(Gap gap) {
        List<ReportLine> lines = new ArrayList<>();
        for (ScenarioStep step : gap.scenarios()) {
            String star = step.constrained() ? " ★" : "";
            lines.add(advice(
                    text.with("page.result.lift", step.title(), star, text.get(LEVEL + step.to())),
                    step.criterion(),
                    text.with("report.advice.steps", step.steps())));
        }
        for (AnswerChange change : gap.answers()) {
            String how = text.with(change.ticked() ? "page.result.tick" : "page.result.move", change.label());
            lines.add(advice(change.questionTitle(), how, text.with("page.result.adds", change.getAdds())));
        }
        return lines;
    }

    private ReportLine advice(String what, String how, String brings) {
        return new ReportLine(
                text.get("report.advice"),
                text.get("report.advice.what"),
                text.get("report.advice.how"),
                text.get("report.advice.brings"),
                what,
                how,
                brings);
    }

    private List<ReportLine> answers(AssessmentResult result) {
        List<ReportLine> lines = new ArrayList<>();
        for (Question question : result.assessment().questionnaire().questions()) {
            String chosen = result.assessment().answers().chosen(question.code()).stream()
                    .map(key -> key + " " + question.option(key).orElseThrow().label())
                    .collect(Collectors.joining("；"));
            long points = result.score().score().questions().get(question.code());
            lines.add(answer(question.code() + " " + question.title(), chosen, Points.shown(points)));
        }
        for (Scenario scenario : result.assessment().questionnaire().scenarios()) {
            int reached = result.assessment().answers().reached(scenario.code());
            String criterion = reached == 0
                    ? text.get("assessment.scenario.0")
                    : scenario.criteria().get(reached - 1);
            lines.add(answer(
                    scenario.code() + " " + scenario.title() + (scenario.constrained() ? " ★" : ""),
                    criterion,
                    text.get(LEVEL + reached)));
        }
        return lines;
    }

    private ReportLine answer(String question, String chosen, Object points) {
        return new ReportLine(
                text.get("report.answers"),
                text.get("report.answers.question"),
                text.get("report.answers.chosen"),
                text.get("report.answers.points"),
                question,
                chosen.isEmpty() ? text.get("report.open") : chosen,
                points.toString());
    }
}
