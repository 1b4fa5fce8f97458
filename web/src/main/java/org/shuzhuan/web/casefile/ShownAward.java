package org.shuzhuan.web.casefile;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.award.ArithmeticStep;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.award.AwardView;
import org.shuzhuan.award.CostSplit;
import org.shuzhuan.web.layout.Formatting;

/** Why this amount: rules with their article, arithmetic line by line, and who bears the cost; for {@code sz:explain}. */
public final class ShownAward implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Rule> rules;
    private final List<Line> lines;
    private final String version;
    private final List<BarPart> parts;

    ShownAward(AwardView award, AwardText words, Formatting format) {
        rules = award.getRules().stream()
                .map(rule -> new Rule(rule.ruleId(), rule.article()))
                .toList();
        lines = award.getLines().stream()
                .map(line -> new Line(
                        format.sentence(words.line(line)),
                        format.yuan(line.amount()),
                        line.step() == ArithmeticStep.GRANT))
                .toList();
        version = award.getVersionTag();
        parts = parts(award.getSplit());
    }

    private static List<BarPart> parts(CostSplit split) {
        if (split == null) {
            return List.of();
        }
        BigDecimal enterprise = split.getEnterpriseShare();
        BigDecimal platform = split.getPlatformShare();
        return List.of(
                new BarPart(BigDecimal.ZERO, enterprise, 6),
                new BarPart(enterprise, platform, 2),
                new BarPart(enterprise.add(platform), split.getGovernmentShare(), 1));
    }

    public List<Rule> getRules() {
        return rules;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getVersion() {
        return version;
    }

    public List<BarPart> getParts() {
        return parts;
    }

    /** A rule that fired. */
    public record Rule(String code, String words) implements Serializable {

        public String getCode() {
            return code;
        }

        public String getWords() {
            return words;
        }

        public String getSource() {
            return "";
        }
    }

    /** A line of the arithmetic. */
    public record Line(String label, String figure, boolean sum) implements Serializable {

        public String getLabel() {
            return label;
        }

        public String getNote() {
            return "";
        }

        public String getFigure() {
            return figure;
        }

        public boolean isSum() {
            return sum;
        }
    }
}
