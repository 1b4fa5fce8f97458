package org.shuzhuan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelHygieneTest {

    private static final Path MODELS = Path.of("src/main/resources");
    private static final int MOST_NODES = 30;
    private static final String ARCHIVE_PERIOD = "P3650D";
    private static final String SINCE_A_DATE_OR_TEMPLATE = ".*(自 \\d{4}-\\d{2}-\\d{2} 起|模板).*";
    private static final Predicate<String> CHINESE = name -> name != null && name.matches(".*\\p{IsHan}.*");

    static Stream<Path> processes() throws IOException {
        return files(".bpmn");
    }

    static Stream<Path> decisions() throws IOException {
        return files(".dmn");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void isNamedAfterItsFile(Path file) {
        var process = process(file);

        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo(ARCHIVE_PERIOD);
        assertThat(process.getCamundaVersionTag()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void isSmallEnoughToRead(Path file) {
        assertThat(nodes(file).stream().filter(node -> !(node instanceof BoundaryEvent || node instanceof EndEvent)))
                .hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void speaksChineseToOfficials(Path file) {
        assertThat(process(file).getName()).matches(CHINESE);
        assertThat(nodes(file))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(CHINESE));
        assertThat(all(file, SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).matches(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void decidesEveryChoiceByConditions(Path file) {
        assertThat(nodes(file))
                .filteredOn(node -> node.getOutgoing().size() > 1)
                .flatExtracting(node -> List.copyOf(node.getOutgoing()))
                .allSatisfy(flow -> assertThat(((SequenceFlow) flow).getConditionExpression())
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsEveryNodeAndFlow(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());

        assertThat(nodes(file))
                .allSatisfy(node -> assertThat(shape(model, node.getId())).isNotNull());
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement().getWaypoints())
                        .as(flow.getId())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsFlowsAtRightAngles(Path file) {
        assertThat(all(file, SequenceFlow.class)).allSatisfy(flow -> {
            var points = List.copyOf(flow.getDiagramElement().getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                assertThat(atRightAngle(points.get(i - 1), points.get(i)))
                        .as(flow.getId())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsNoNodeOverAnother(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var drawn = nodes(file).stream()
                .filter(node -> !(node instanceof BoundaryEvent || node instanceof SubProcess))
                .toList();

        for (int i = 0; i < drawn.size(); i++) {
            for (FlowNode other : drawn.subList(i + 1, drawn.size())) {
                var first = shape(model, drawn.get(i).getId()).getBounds();
                var second = shape(model, other.getId()).getBounds();
                assertThat(overlap(first, second))
                        .as(drawn.get(i).getId() + " and " + other.getId())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesEveryUserTaskItsStepAndTimeouts(Path file) {
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            var extensions = task.getExtensionElements().getElementsQuery();
            assertThat(extensions
                            .filterByType(CamundaProperties.class)
                            .singleResult()
                            .getCamundaProperties())
                    .extracting(CamundaProperty::getCamundaName)
                    .containsExactly("role", "days", "caseStatus", "caseClock");
            assertThat(extensions.filterByType(CamundaTaskListener.class).list())
                    .extracting(CamundaTaskListener::getCamundaDelegateExpression)
                    .containsExactly("${remindAssignee}", "${openSupervision}");
            assertThat(task.getCamundaCandidateGroups()).isEqualTo("${candidateGroup}");
            assertThat(task.getCamundaDueDate()).isEqualTo("${dueAt}");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void containsNoScripts(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainIgnoringCase("script");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isADatedVersionOfItsPolicy(Path file) {
        var decision = Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        var policy = file.getParent().getFileName().toString();

        assertThat(decision.getId() + ".dmn").isEqualTo(file.getFileName().toString());
        assertThat(decision.getName()).matches(CHINESE);
        assertThat(decision.getVersionTag()).matches(policy + "@\\d+");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo(ARCHIVE_PERIOD);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void namesTheSourceOfEveryRule(Path file) {
        var policy = file.getParent().getFileName().toString();

        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.getId()).startsWith(policy + "-");
                    assertThat(rule.getDescription().getTextContent())
                            .matches(CHINESE)
                            .contains("自");
                });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void tellsWhichRuleMatched(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class))
                .allSatisfy(rule -> assertThat(rule.getOutputEntries())
                        .last()
                        .extracting(OutputEntry::getTextContent)
                        .asString()
                        .isEqualToIgnoringWhitespace('"' + rule.getId() + '"'));
    }

    private static Stream<Path> files(String suffix) throws IOException {
        try (var tree = Files.walk(MODELS)) {
            return tree.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        }
    }

    private static Process process(Path file) {
        return all(file, Process.class).get(0);
    }

    private static List<FlowNode> nodes(Path file) {
        return all(file, FlowNode.class);
    }

    private static <T extends ModelElementInstance> List<T> all(Path file, Class<T> type) {
        return List.copyOf(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(type));
    }

    private static BpmnShape shape(BpmnModelInstance model, String node) {
        return model.getModelElementById(node + "_di");
    }

    private static boolean atRightAngle(Waypoint from, Waypoint to) {
        return from.getX().equals(to.getX()) || from.getY().equals(to.getY());
    }

    private static boolean overlap(Bounds first, Bounds second) {
        return first.getX() < second.getX() + second.getWidth()
                && second.getX() < first.getX() + first.getWidth()
                && first.getY() < second.getY() + second.getHeight()
                && second.getY() < first.getY() + first.getHeight();
    }
}
