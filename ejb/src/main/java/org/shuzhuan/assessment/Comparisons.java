package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.entity.PeerCount;
import org.shuzhuan.assessment.entity.Standing;
import org.shuzhuan.assessment.store.StandingStore;
import org.shuzhuan.shared.Requires;

/** Compares an assessment with the enterprise's peers, from counts alone; a group of fewer than ten is not shown. */
@Stateless
public class Comparisons {

    /** Fewer enterprises could be told apart. */
    public static final int FEWEST = 10;

    @Inject
    StandingStore standings;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    AssessmentAccess access;

    /** Empty while the enterprise or its peers are not counted yet, or even the widest group is too small. */
    @Requires("assessment:read")
    public Optional<Comparison> of(long assessmentId) {
        Assessment assessment = access.readable(assessmentId);
        Optional<Standing> standing = standings.find(assessment.enterpriseId());
        if (standing.isEmpty() || assessment.state() != AssessmentState.COMPLETED) {
            return Optional.empty();
        }
        PeerGroup group = standing.get().group();
        ScoreSheet sheet = shelf.sheet(assessment.questionnaireId());
        Shares own = Shares.of(sheet, sheet.score(AnswersText.read(assessment.answers())));
        List<String> keys = group.keys();
        for (int breadth = 0; breadth < keys.size(); breadth++) {
            Map<String, List<PeerCount>> counts = standings.counts(keys.get(breadth));
            long enterprises = total(counts.getOrDefault(Shares.TOTAL, List.of()));
            if (enterprises >= FEWEST) {
                return Optional.of(new Comparison(group, breadth, enterprises, lines(own, counts)));
            }
        }
        return Optional.empty();
    }

    private static List<Comparison.Line> lines(Shares own, Map<String, List<PeerCount>> counts) {
        return own.byMeasure().entrySet().stream()
                .map(share -> line(share.getKey(), share.getValue(), counts.getOrDefault(share.getKey(), List.of())))
                .toList();
    }

    private static long total(List<PeerCount> counts) {
        return counts.stream().mapToLong(PeerCount::enterprises).sum();
    }

    /** The lower median; of those at or below the own share the own enterprise is left out. */
    static Comparison.Line line(String measure, int own, List<PeerCount> counts) {
        long all = total(counts);
        long passed = 0;
        long reached = 0;
        int median = 0;
        for (PeerCount count : counts) {
            if (passed * 2 < all) {
                median = count.share();
            }
            passed += count.enterprises();
            reached += count.share() <= own ? count.enterprises() : 0;
        }
        long others = Math.max(1, all - 1);
        int ahead = (int) (Math.max(0, reached - 1) * 100 / others);
        return new Comparison.Line(measure, own, median, Math.min(100, ahead));
    }
}
