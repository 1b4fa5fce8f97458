package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.Requires;

/** The permission file and the declarations in the code name the same permissions. */
class RolePermissionsTest {

    private static final Set<String> NOT_HELD = Set.of(Requires.ANYONE, Requires.SIGNED_IN, "");

    /** Asked by {@link SystemSubjects} itself, outside any service. */
    private static final String ASKED_IN_CODE = "operations:load";

    private static final RolePermissions FILE = new RolePermissions();
    private static Set<String> declared;
    private static Set<String> served;

    @BeforeAll
    static void read() {
        FILE.load();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.shuzhuan");
        declared = classes.stream()
                .flatMap(RolePermissionsTest::rules)
                .map(Requires::value)
                .filter(permission -> !NOT_HELD.contains(permission))
                .collect(Collectors.toCollection(TreeSet::new));
        served = classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .map(type -> type.getPackageName().replace("org.shuzhuan.", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void everyDeclaredPermissionIsHeldBySomebody() {
        assertThat(held()).containsAll(declared);
    }

    @Test
    void everyPermissionOfTheFileIsDeclaredByItsFeature() {
        // a feature without a service has not been written yet
        Set<String> judged = held().stream()
                .filter(permission -> served.contains(feature(permission)))
                .filter(permission -> !ASKED_IN_CODE.equals(permission))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).containsAll(judged);
    }

    @Test
    void everyRoleHasItsLine() {
        Set<String> lines = FILE.all().keySet().stream()
                .filter(key -> key.startsWith("role."))
                .map(key -> key.substring("role.".length()))
                .collect(Collectors.toSet());
        assertThat(lines)
                .isEqualTo(Arrays.stream(Role.values()).map(Role::getId).collect(Collectors.toSet()));
    }

    @Test
    void theThreeAdministratorsShareOnlyReading() {
        Set<String> system = FILE.ofRoles(Set.of("system-admin"));
        Set<String> security = FILE.ofRoles(Set.of("security-admin"));
        Set<String> audit = FILE.ofRoles(Set.of("audit-admin"));
        Set<String> reading = Set.of("identity:read", "message:read");
        assertThat(system.stream().filter(security::contains)).isSubsetOf(reading);
        assertThat(system.stream().filter(audit::contains)).isSubsetOf(reading);
        assertThat(security.stream().filter(audit::contains)).isSubsetOf(reading);
    }

    @Test
    void refusesSystemNamesThatTheFileDoesNotKnow() {
        assertThatThrownBy(() -> FILE.ofSystem("process:Unheard")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FILE.ofSystem("role:leader")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> held() {
        return FILE.all().values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(String permission) {
        return permission.substring(0, permission.indexOf(':'));
    }

    private static Stream<Requires> rules(JavaClass type) {
        return Stream.concat(
                type.tryGetAnnotationOfType(Requires.class).stream(),
                type.getMethods().stream().flatMap(method -> method.tryGetAnnotationOfType(Requires.class).stream()));
    }
}
