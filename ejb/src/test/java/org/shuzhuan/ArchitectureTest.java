package org.shuzhuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.shuzhuan.shared.PortalClock;

/** The rules of the architecture that bytecode shows. */
@AnalyzeClasses(packages = "org.shuzhuan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<Class<?>> TIMES = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            Instant.class,
            ZonedDateTime.class,
            OffsetDateTime.class);

    @ArchTest
    static final ArchRule featuresUseOnlyWhatTheirRowAllows = classes().should(FeatureTable.useOnlyAllowedFeatures());

    @ArchTest
    static final ArchRule ofAnotherFeatureOnlyTheRootIsVisible = classes().should(FeatureTable.seeOnlyRootsOfOthers());

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.shuzhuan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineStaysBehindWorkflow = noClasses()
            .that()
            .resideOutsideOfPackages("org.shuzhuan.workflow..", "org.shuzhuan..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule shiroStaysInIdentity = noClasses()
            .that()
            .resideOutsideOfPackage("org.shuzhuan.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.shiro..");

    @ArchTest
    static final ArchRule jasperStaysInReports = noClasses()
            .that()
            .resideOutsideOfPackage("org.shuzhuan.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule entitiesKnowNoContainer = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.faces..",
                    "jakarta.ws..",
                    "org.camunda..",
                    "org.apache.shiro..",
                    "org.shuzhuan..store..",
                    "org.shuzhuan..process..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactionsBeginInRoots = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Transactional.class)
            .should(FeatureTable.resideInAFeatureRoot());

    @ArchTest
    static final ArchRule entityManagersStayInStores = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule timeComesFromThePortalClock =
            noClasses().that().areNotAssignableTo(PortalClock.class).should().accessTargetWhere(readsTheSystemClock());

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        return new DescribedPredicate<>("reads the system clock") {
            @Override
            public boolean test(JavaAccess<?> access) {
                JavaClass owner = access.getTargetOwner();
                String name = access.getName();
                boolean now = name.equals("now")
                        && TIMES.stream().anyMatch(owner::isEquivalentTo)
                        && !access.getTarget().getFullName().contains("Clock");
                boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
                boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
                return now || clock || millis;
            }
        };
    }
}
