package org.shuzhuan.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.TextKey;

/**
 * All texts for people, from the bundles {@code org/shuzhuan/text/<feature>_zh_CN.properties}: in pages
 * {@code #{text['key']}}, {@code #{text.with('key', a, b)}}, {@code #{text.of(enumConstant)}}. A missing key shows itself
 * and is logged once.
 */
@Named
@ApplicationScoped
public class Text extends AbstractMap<String, String> {

    private static final Logger LOG = Logger.getLogger(Text.class.getName());

    private static final List<String> FEATURES = List.of(
            "layout",
            "shared",
            "reference",
            "audit",
            "workflow",
            "identity",
            "document",
            "programme",
            "message",
            "enterprise",
            "assessment",
            "fund",
            "casefile",
            "award",
            "subsidy",
            "dossier",
            "operations");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    @PostConstruct
    void load() {
        FEATURES.forEach(this::loadBundle);
    }

    @Override
    public String get(Object key) {
        String found = texts.get(String.valueOf(key));
        return found != null ? found : missing(String.valueOf(key));
    }

    /** The text of the key with {0}, {1} … filled; numbers keep their digits (no grouping), moments lose their seconds. */
    public String with(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = plain(arguments[i]);
        }
        return new MessageFormat(get(key), Locale.SIMPLIFIED_CHINESE).format(plain);
    }

    private String plain(Object argument) {
        if (argument instanceof TextKey words) {
            return get(words.key());
        }
        if (argument instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return argument == null ? "" : argument.toString();
    }

    /** Label of an enum constant, {@code enum.<Type>.<CONSTANT>}; empty for null. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : get("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a refusal says, {@code error.<Enum>.<CONSTANT>}. */
    public String error(ErrorCode code, List<Object> arguments) {
        return with("error." + code.key(), arguments.toArray());
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.copyOf(texts.entrySet());
    }

    private String missing(String key) {
        if (reported.add(key)) {
            LOG.log(Level.WARNING, "No text for key {0}", key);
        }
        return key;
    }

    private void loadBundle(String feature) {
        // a feature without words of its own has no bundle
        try (InputStream bytes =
                Text.class.getResourceAsStream("/org/shuzhuan/text/" + feature + "_zh_CN.properties")) {
            if (bytes != null) {
                Properties bundle = new Properties();
                bundle.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                bundle.stringPropertyNames().forEach(key -> add(feature, key, bundle.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String feature, String key, String value) {
        String earlier = texts.putIfAbsent(key, value);
        if (earlier != null && !earlier.equals(value)) {
            LOG.log(Level.WARNING, "Key {0} of bundle {1} has another text in an earlier bundle", new Object[] {
                key, feature
            });
        }
    }
}
