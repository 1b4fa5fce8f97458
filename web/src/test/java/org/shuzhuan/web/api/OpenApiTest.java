package org.shuzhuan.web.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published description names exactly what there is. */
class OpenApiTest {

    private static final Pattern LINE = Pattern.compile("  (/\\S+):|    (get|post|put|patch|delete):");
    private static final Pattern REFERENCE = Pattern.compile("#/components/\\w+/(\\w+)");

    @Test
    void describesEveryOperationAndNoOther() throws IOException {
        assertThat(described()).isEqualTo(offered());
    }

    @Test
    void refersOnlyToWhatItDefines() throws IOException {
        Set<String> defined = document()
                .lines()
                .filter(line -> line.matches(" {4}\\w+:.*"))
                .map(line -> line.strip().replaceAll(":.*", ""))
                .collect(toCollection(TreeSet::new));
        Set<String> named = REFERENCE
                .matcher(document())
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        assertThat(defined).containsAll(named);
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : document().lines().toList()) {
            Matcher found = LINE.matcher(line);
            if (found.matches() && found.group(1) != null) {
                path = found.group(1);
            } else if (found.matches()) {
                operations.add(found.group(2).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    private static Set<String> offered() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.shuzhuan.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(
                                type -> Arrays.stream(type.getDeclaredMethods()).flatMap(OpenApiTest::operations))
                        .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> operations(Method method) {
        String path = path(method.getDeclaringClass()) + path(method);
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value() + " " + path);
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null
                ? ""
                : "/" + path.value().replaceAll("^/", "").replaceAll("\\{(\\w+)\\s*:\\s*[^/]*}", "{$1}");
    }

    private static String document() throws IOException {
        try (InputStream document = new OpenApiResource().document()) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
