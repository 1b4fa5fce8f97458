package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What places are called, and an example for each. */
@ApplicationScoped
public class WordingPlaces {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.shuzhuan.text.places", Locale.SIMPLIFIED_CHINESE, WordingPlaces.class.getClassLoader());

    List<WordingPlace> of(WordingText shipped) {
        return WordingCheck.places(shipped).stream()
                .map(name -> new WordingPlace(
                        name,
                        words.getString("label." + name),
                        words.getString("example." + name),
                        WordingCheck.required(name)))
                .toList();
    }

    String word(String key) {
        return words.getString(key);
    }

    /** The text with every place filled by its example. */
    WordingText filled(WordingText shipped, WordingText text) {
        Map<String, String> examples =
                of(shipped).stream().collect(Collectors.toMap(WordingPlace::name, WordingPlace::example));
        return new WordingText(
                filled(text.title(), examples), filled(text.body(), examples), filled(text.remedy(), examples));
    }

    private static String filled(String text, Map<String, String> examples) {
        return text == null ? null : TemplateText.fill(text, examples);
    }
}
