package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuzhuan.web.layout.Text;

/** What the choices of the form offer. */
@Named
@ApplicationScoped
public class SubsidyChoices {

    private static final int HIGHEST_LEVEL = 4;

    @Inject
    private Text text;

    /** Digital levels 0..4; values are text where a draft keeps them, numbers where {@link #getLevelNumbers} is used. */
    public List<SelectItem> getLevels() {
        return IntStream.rangeClosed(0, HIGHEST_LEVEL)
                .mapToObj(level -> new SelectItem(String.valueOf(level), text.get("subsidy.level." + level)))
                .toList();
    }

    public List<SelectItem> getLevelNumbers() {
        return IntStream.rangeClosed(0, HIGHEST_LEVEL)
                .mapToObj(level -> new SelectItem(level, text.get("subsidy.level." + level)))
                .toList();
    }

    public List<SelectItem> getAnswers() {
        return Stream.of("NO", "YES")
                .map(answer -> new SelectItem(answer, text.get("subsidy.answer." + answer)))
                .toList();
    }
}
