package org.shuzhuan;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who may use whom, as the table of the architecture says. A new edge needs a decision record. */
final class FeatureTable {

    private static final String ROOT = "org.shuzhuan.";

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        level(Set.of(), "shared");
        level(Set.of("shared"), "reference", "audit");
        level(Set.of("shared", "reference", "audit"), "workflow");
        level(known(), "identity");
        level(known(), "document");
        Set<String> second = known();
        level(second, "programme", "message", "enterprise");
        Set<String> third = known();
        level(third, "assessment", "fund", "casefile");
        level(known(), "award");
        Set<String> fifth = known();
        level(fifth, "subsidy", "pilot", "project", "diagnosis", "training", "marketplace", "showcase", "loan");
        Set<String> sixth = known();
        level(sixth, "dossier");
        level(fifth, "report");
        level(sixth, "operations");
    }

    private FeatureTable() {}

    private static void level(Set<String> allowed, String... features) {
        Stream.of(features).forEach(feature -> MAY_USE.put(feature, allowed));
    }

    private static Set<String> known() {
        return new LinkedHashSet<>(MAY_USE.keySet());
    }

    static ArchCondition<JavaClass> useOnlyAllowedFeatures() {
        return onDependencies("use only the features of their row", dependency -> {
            String from = feature(dependency.getOriginClass());
            return MAY_USE.containsKey(from) && MAY_USE.get(from).contains(feature(dependency.getTargetClass()));
        });
    }

    static ArchCondition<JavaClass> seeOnlyRootsOfOthers() {
        return onDependencies(
                "see only the root package of another feature", dependency -> inRoot(dependency.getTargetClass()));
    }

    static ArchCondition<JavaClass> resideInAFeatureRoot() {
        return new ArchCondition<>("reside in the root of a feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, inRoot(type), type.getName() + " is below a feature's root"));
            }
        };
    }

    private static ArchCondition<JavaClass> onDependencies(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(FeatureTable::betweenFeatures)
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                dependency, allowed.test(dependency), dependency.getDescription())));
            }
        };
    }

    /** The module of reports is a library for everyone, not a feature of this table. */
    private static boolean betweenFeatures(Dependency dependency) {
        String target = feature(dependency.getTargetClass());
        return !target.isEmpty() && !target.equals("reports") && !target.equals(feature(dependency.getOriginClass()));
    }

    private static boolean inRoot(JavaClass type) {
        return type.getPackageName().equals(ROOT + feature(type));
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
