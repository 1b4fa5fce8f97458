package org.shuzhuan.web.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.assessment.AssessmentResult;
import org.shuzhuan.assessment.Comparison;
import org.shuzhuan.assessment.Node;
import org.shuzhuan.assessment.Points;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.ScoreSheet;

/** The points of a result by dimension and indicator, beside the peers where there are enough. */
public class ResultFigures {

    private static final int TENTHS = 10;
    private static final int FULL = 1_000;

    private final AssessmentResult result;
    private final Questionnaire questionnaire;
    private final ScoreSheet sheet;
    private final Map<String, Comparison.Line> peers = new HashMap<>();

    ResultFigures(AssessmentResult result, Comparison comparison) {
        this.result = result;
        this.questionnaire = result.assessment().questionnaire();
        this.sheet = new ScoreSheet(questionnaire);
        if (comparison != null) {
            comparison.lines().forEach(line -> peers.put(line.measure(), line));
        }
    }

    public ResultLine getTotal() {
        return line("TOTAL", "", result.score().score().total(), Points.FULL);
    }

    public List<ResultLine> getDimensions() {
        return questionnaire.dimensions().stream().map(this::line).toList();
    }

    public List<ResultLine> getIndicators() {
        return indicators().stream().map(this::line).toList();
    }

    public Radar getRadar() {
        return new Radar(getRadarAxes());
    }

    List<Radar.RadarAxis> getRadarAxes() {
        return indicators().stream()
                .map(node -> new Radar.RadarAxis(
                        node.title(),
                        (int) (points(node) * FULL / sheet.most(node.code())),
                        peers.containsKey(node.code()) ? peers.get(node.code()).median() : null))
                .toList();
    }

    private List<Node> indicators() {
        List<Node> indicators = new ArrayList<>();
        questionnaire.dimensions().forEach(dimension -> indicators.addAll(questionnaire.children(dimension.code())));
        return indicators;
    }

    private long points(Node node) {
        return result.score().score().nodes().get(node.code());
    }

    private ResultLine line(Node node) {
        return line(node.code(), node.title(), points(node), sheet.most(node.code()));
    }

    private ResultLine line(String measure, String title, long points, long most) {
        Comparison.Line peer = peers.get(measure);
        return new ResultLine(
                title,
                Points.shown(points),
                Points.shown(most),
                (int) (points * 100 / most),
                peer == null ? null : peer.median() / TENTHS,
                peer == null ? null : peer.ahead());
    }
}
