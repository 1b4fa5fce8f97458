package org.shuzhuan.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migration V010: the tables of the process engine, made by the create scripts inside the engine's own jar, so that no copy
 * of them can differ from the engine in use. The engine's schema update is off; it only compares the version it finds. An
 * engine with other scripts has another checksum and is refused until a migration for it exists.
 */
public class EngineTables implements JavaMigration {

    /** The parts in the order in which the engine itself creates them. */
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";

    private final DatabaseVendor vendor;

    public EngineTables(DatabaseVendor vendor) {
        this.vendor = vendor;
    }

    public static boolean presentIn(Connection connection) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, null, "ACT_GE_PROPERTY", null)) {
            return found.next();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("010");
    }

    @Override
    public String getDescription() {
        return "workflow engine";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        PARTS.forEach(part -> sum.update(script(part).getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String part : PARTS) {
                for (String command : commands(script(part))) {
                    statement.execute(command);
                }
            }
        }
    }

    /** Reads as the engine does: a comment fills its line, a command ends with the semicolon that ends a line. */
    static List<String> commands(String script) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String raw : script.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("--")) {
                continue;
            }
            command.append(line).append('\n');
            if (line.endsWith(";")) {
                commands.add(command.substring(0, command.length() - 2));
                command.setLength(0);
            }
        }
        if (!command.isEmpty()) {
            throw new IllegalStateException("Unfinished command in the engine's script: " + command);
        }
        return commands;
    }

    private String script(String part) {
        String path = SCRIPT.formatted(vendor.engineType(), part);
        try (InputStream in = ProcessEngine.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The engine has no script " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
