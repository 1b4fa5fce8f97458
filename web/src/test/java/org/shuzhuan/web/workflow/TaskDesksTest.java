package org.shuzhuan.web.workflow;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.web.api.ApiError;

/** Every task that people have a page for can be decided by machines too, with the fields that belong to the decision. */
class TaskDesksTest {

    private static final Path MODELS = Path.of("../bpmn/src/main/resources");
    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*camunda:formKey=");

    @Test
    void coversEveryUserTaskThatHasAPage() throws IOException {
        Set<String> decidable = desks().stream().map(TaskDesk::taskKey).collect(toCollection(TreeSet::new));
        assertThat(decidable).isEqualTo(tasksOfTheModels()).hasSameSizeAs(desks());
    }

    @Test
    void offersAtLeastOneDecisionAtEveryDesk() {
        assertThat(desks()).allSatisfy(desk -> assertThat(desk.choices()).isNotEmpty());
    }

    @Test
    void refusesADecisionTheDeskDoesNotHave() {
        assertThat(refused("APPROVE", said -> {}))
                .containsExactly(FieldFault.of("decision", ApiError.DECISION_NOT_OFFERED, "ACCEPT, NOTE"));
    }

    @Test
    void refusesADecisionThatIsNotNamed() {
        assertThat(refused(null, said -> {})).containsExactly(FieldFault.of("decision", ApiError.VALUE_MISSING));
    }

    @Test
    void refusesFieldsThatDoNotBelongToTheDecision() {
        List<FieldFault> faults = refused("NOTE", said -> {
            said.opinion = "x";
            said.corrections = List.of();
            said.payment = new TaskDecision.Payment();
            said.payment.bankReference = "R1";
        });
        assertThat(faults).extracting(FieldFault::path).containsExactly("corrections", "payment.bankReference");
        assertThat(faults).extracting(FieldFault::code).containsOnly(ApiError.FIELD_NOT_TAKEN);
    }

    @Test
    void takesTheFieldsThatBelongToTheDecision() {
        TaskDecision said = new TaskDecision();
        said.decision = "ACCEPT";
        said.corrections = List.of();
        assertThat(TaskDesks.chosen(choices(), said)).isEqualTo(choices().get("ACCEPT"));
    }

    private static final DecisionChoice ACCEPT =
            DecisionChoice.withOpinion((task, said) -> {}, DecisionField.CORRECTIONS);
    private static final DecisionChoice NOTE = DecisionChoice.of((task, said) -> {}, DecisionField.OPINION);

    private static Map<String, DecisionChoice> choices() {
        return new TreeMap<>(Map.of("ACCEPT", ACCEPT, "NOTE", NOTE));
    }

    private static List<FieldFault> refused(String decision, Consumer<TaskDecision> filling) {
        TaskDecision said = new TaskDecision();
        said.decision = decision;
        filling.accept(said);
        return catchThrowableOfType(ValidationException.class, () -> TaskDesks.chosen(choices(), said))
                .getFaults();
    }

    private static List<TaskDesk> desks() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.shuzhuan.web").stream()
                        .filter(type -> type.isAssignableTo(TaskDesk.class) && !type.isInterface())
                        .map(type -> made(type.reflect()))
                        .toList();
    }

    private static TaskDesk made(Class<?> type) {
        try {
            return (TaskDesk) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> tasksOfTheModels() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODELS)) {
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                TASK.matcher(Files.readString(model)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
