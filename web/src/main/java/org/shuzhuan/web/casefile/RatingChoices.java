package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingReason;
import org.shuzhuan.web.layout.Text;

/** What a rating offers to choose from, and how its level is coloured. */
@Named
@ApplicationScoped
public class RatingChoices {

    @Inject
    private Text text;

    public List<SelectItem> getLevels() {
        return Arrays.stream(RatingLevel.values())
                .map(level -> new SelectItem(level, text.of(level)))
                .toList();
    }

    public List<SelectItem> getReasons() {
        return Arrays.stream(RatingReason.values())
                .map(reason -> new SelectItem(reason, text.of(reason)))
                .toList();
    }

    /** Kind of the tag {@code sz:tag}. */
    public String kind(RatingLevel level) {
        return switch (level) {
            case VERY_SATISFIED, SATISFIED -> "success";
            case FAIR -> "info";
            case DISSATISFIED -> "warning";
            case VERY_DISSATISFIED -> "danger";
        };
    }
}
