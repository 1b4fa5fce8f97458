package org.shuzhuan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import org.shuzhuan.shared.Requires;

/** No REST resource is open by oversight: each method says who may call it, itself or by its class. */
@AnalyzeClasses(packages = "org.shuzhuan.web", importOptions = ImportOption.DoNotIncludeTests.class)
class DeclaredResourceTest {

    @ArchTest
    static final ArchRule everyResourceMethodDeclaresItsPermission =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should(declareAPermission());

    private static ArchCondition<JavaMethod> declareAPermission() {
        return new ArchCondition<>("carry or inherit @Requires") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = method.isAnnotatedWith(Requires.class)
                        || method.getOwner().isAnnotatedWith(Requires.class);
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " has no @Requires"));
            }
        };
    }
}
