package org.shuzhuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the models name exists, and what is deployed is what lies in the module {@code bpmn}. */
class BpmnWiringTest {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern METHOD = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\)}");

    private static Map<String, JavaClass> beans;

    @BeforeAll
    static void readBeans() {
        beans = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.shuzhuan").stream()
                        .filter(type -> type.getPackageName().endsWith(".process"))
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .collect(Collectors.toMap(BpmnWiringTest::name, Function.identity()));
    }

    @Test
    void deploysExactlyTheModelsOfTheModule() throws Exception {
        Set<String> deployed = new TreeSet<>(Models.PROCESSES);
        Models.POLICIES.forEach(policy -> deployed.addAll(policy.paths()));
        assertThat(deployed).isEqualTo(modelsInFolder());
    }

    @Test
    void tagsEachDecisionWithItsPolicyVersion() throws IOException {
        for (Models.Policy policy : Models.POLICIES) {
            for (String path : policy.paths()) {
                try (InputStream model = open(path)) {
                    assertThat(Dmn.readModelFromStream(model).getModelElementsByType(Decision.class))
                            .as(path)
                            .allMatch(decision -> policy.versionTag().equals(decision.getVersionTag()));
                }
            }
        }
    }

    @Test
    void findsTheListenersOfEveryStep() throws IOException {
        assertThat(beans).containsKeys("enterStep", "remindAssignee", "openSupervision", "taskDeadlines");
        assertThat(named(DELEGATE).filter(bean -> !bean.endsWith("Delegate"))).allMatch(beans::containsKey);
    }

    @Test
    void findsTheMethodsThatExpressionsCall() throws IOException {
        for (String path : Models.PROCESSES) {
            Matcher call = METHOD.matcher(text(path));
            while (call.find()) {
                assertThat(beans).as(path).containsKey(call.group(1));
                assertThat(beans.get(call.group(1)).getMethods())
                        .as(call.group())
                        .anyMatch(method -> method.getName().equals(call.group(2)));
            }
        }
    }

    @Test
    void findsTheBeanOfEveryDelegate() throws IOException {
        assertThat(named(DELEGATE).filter(bean -> !beans.containsKey(bean))).isEmpty();
    }

    private static Stream<String> named(Pattern pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String path : Models.PROCESSES) {
            Matcher matcher = pattern.matcher(text(path));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names.stream();
    }

    private static String name(JavaClass type) {
        String explicit = type.getAnnotationOfType(Named.class).value();
        return explicit.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : explicit;
    }

    private static String text(String path) throws IOException {
        try (InputStream model = open(path)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String path) {
        return BpmnWiringTest.class.getResourceAsStream("/" + path);
    }

    /** The module is a folder in the reactor before packaging and a jar after it. */
    private static Set<String> modelsInFolder() throws IOException, URISyntaxException {
        String known = Models.PROCESSES.get(0);
        URI uri = BpmnWiringTest.class.getResource("/" + known).toURI();
        if (!"jar".equals(uri.getScheme())) {
            Path file = Path.of(uri);
            return models(file.getParent().getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return models(jar.getPath("/"));
        }
    }

    private static Set<String> models(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".bpmn") || name.endsWith(".dmn"))
                    .toList();
            return new TreeSet<>(found);
        }
    }
}
