package org.shuzhuan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Pages and resources talk to services and views, never past them. */
@AnalyzeClasses(packages = "org.shuzhuan.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ofFeaturesOnlyTheRootIsVisible = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.shuzhuan.*.entity..",
                    "org.shuzhuan.*.store..",
                    "org.shuzhuan.*.process..",
                    "org.shuzhuan.workflow.engine..");

    @ArchTest
    static final ArchRule noEntityManagerInPages =
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule noEngineInPages =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule shiroStaysInIdentity = noClasses()
            .that()
            .resideOutsideOfPackage("org.shuzhuan.web.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.shiro..");

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.shuzhuan.web.(*)..").should().beFreeOfCycles();

    // the formatter of the frame has a short name, because every page uses it in every line
    @ArchTest
    static final ArchRule beansHaveTheirDefaultName = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("org.shuzhuan.web.layout")
            .should(new HasDefaultName());

    private static final class HasDefaultName extends ArchCondition<JavaClass> {

        HasDefaultName() {
            super("have the default EL name");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean standard = type.getAnnotationOfType(Named.class).value().isEmpty();
            events.add(new SimpleConditionEvent(type, standard, type.getName() + " has a name of its own"));
        }
    }
}
