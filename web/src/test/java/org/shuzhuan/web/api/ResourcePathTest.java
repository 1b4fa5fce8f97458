package org.shuzhuan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No resource hides another's operations: a request goes to the class whose path has the most literal characters of those that
 * match its beginning, and to no other, even when that class has no method for it (Jakarta REST, 3.7.2).
 */
class ResourcePathTest {

    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.shuzhuan.web").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyOperationReachesItsOwnClass() {
        List<String> hidden = RESOURCES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(ResourcePathTest::isOperation)
                        .flatMap(method -> hiding(type, path(type) + path(method))))
                .toList();
        assertThat(hidden).isEmpty();
    }

    private static Stream<String> hiding(Class<?> own, String operation) {
        return RESOURCES.stream()
                .filter(other -> literals(path(other)) > literals(path(own)))
                .filter(other -> sample(operation).matches(pattern(path(other)) + "(/.*)?"))
                .map(other -> operation + " of " + own.getSimpleName() + " is hidden by " + other.getSimpleName());
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value().replaceAll("^/", "");
    }

    private static int literals(String path) {
        return path.replaceAll("\\{[^}]*}", "").length();
    }

    private static String sample(String path) {
        return path.replaceAll("\\{[^}]*}", "7");
    }

    private static String pattern(String path) {
        return path.replaceAll("\\{[^}]*}", "[^/]+");
    }
}
