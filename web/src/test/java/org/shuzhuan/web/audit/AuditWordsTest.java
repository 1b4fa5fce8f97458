package org.shuzhuan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act and every kind of record that the services write down has Chinese words, and no words are left over. */
class AuditWordsTest {

    private static final Path SERVICES = Path.of("../ejb/src/main/java");
    private static final Pattern ACT = Pattern.compile("\"([a-z]+):([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern PERMISSION = Pattern.compile("(?:@Requires|permitted)\\([^)]*\\)");
    private static final Pattern SUBJECT = Pattern.compile("(?:audit|trail)\\.record\\(\\s*[^,]+,\\s*\"([A-Za-z]+)\"");

    @Test
    void actsHaveWords() throws IOException {
        TreeSet<String> recorded = new TreeSet<>();
        for (String source : sources()) {
            if (source.contains("AuditTrail ")) {
                ACT.matcher(PERMISSION.matcher(source).replaceAll(""))
                        .results()
                        .forEach(found -> recorded.add(found.group(1) + "." + found.group(2)));
            }
        }

        assertThat(recorded).hasSizeGreaterThan(50);
        assertThat(words("audit.act.")).isEqualTo(recorded);
    }

    @Test
    void subjectsHaveWords() throws IOException {
        TreeSet<String> recorded = new TreeSet<>();
        for (String source : sources()) {
            SUBJECT.matcher(source)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(recorded::add);
        }

        assertThat(recorded).contains("CaseFile", "Account");
        assertThat(words("audit.subjectType.")).containsAll(recorded);
    }

    @Test
    void processesAndJobsHaveWords() throws IOException {
        Properties permissions = new Properties();
        try (InputStream bytes = AuditWordsTest.class.getResourceAsStream("/identity/role-permissions.properties")) {
            permissions.load(bytes);
        }
        TreeSet<String> subjects = new TreeSet<>(permissions.stringPropertyNames());
        subjects.removeIf(name -> name.startsWith("role."));

        assertThat(words("audit.actor.")).isEqualTo(subjects);
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> words(String start) throws IOException {
        Properties bundle = new Properties();
        try (InputStream bytes =
                AuditWordsTest.class.getResourceAsStream("/org/shuzhuan/text/audit_zh_CN.properties")) {
            bundle.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        TreeSet<String> words = new TreeSet<>();
        bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .forEach(key -> words.add(key.substring(start.length())));
        return words;
    }
}
