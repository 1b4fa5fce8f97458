package org.shuzhuan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code identity/role-permissions.properties}: which role, process or job holds which permissions. */
@ApplicationScoped
public class RolePermissions {

    static final String RESOURCE = "/identity/role-permissions.properties";

    private final Map<String, Set<String>> permissions = new HashMap<>();

    @PostConstruct
    void load() {
        Properties lines = new Properties();
        try (InputStream file = RolePermissions.class.getResourceAsStream(RESOURCE)) {
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.stringPropertyNames().forEach(key -> permissions.put(key, split(lines.getProperty(key))));
    }

    /** Permissions of all these roles together. */
    Set<String> ofRoles(Collection<String> roleIds) {
        return roleIds.stream()
                .flatMap(role -> permissions.getOrDefault("role." + role, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param systemName {@code process:<id>} or {@code job:<name>}
     * @throws IllegalArgumentException when the file does not know it: work nobody has thought about does not run
     */
    Set<String> ofSystem(String systemName) {
        Set<String> held = permissions.get(systemName.replace(':', '.'));
        if (held == null || systemName.startsWith("role")) {
            throw new IllegalArgumentException("no permissions declared for " + systemName);
        }
        return held;
    }

    Map<String, Set<String>> all() {
        return Map.copyOf(permissions);
    }

    private static Set<String> split(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(permission -> !permission.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
