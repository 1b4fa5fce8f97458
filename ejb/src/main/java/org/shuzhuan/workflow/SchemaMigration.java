package org.shuzhuan.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.shuzhuan.workflow.engine.DatabaseVendor;
import org.shuzhuan.workflow.engine.EngineTables;

/**
 * Brings the schema of domain and engine to this release before anything else starts; what opens at start-up and touches a
 * table declares {@code @DependsOn("SchemaMigration")}. A script that was changed after it ran stops the deployment.
 *
 * <p>Flyway does not know DM (达梦): there the DBA applies the scripts, and the deployment only checks that they are in.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:/jdbc/ShuzhuanDS")
    private DataSource dataSource;

    @Inject
    private Event<SchemaMigrated> migrated;

    @PostConstruct
    void migrate() {
        try {
            DatabaseVendor vendor = DatabaseVendor.of(dataSource);
            if (vendor.migratedByFlyway()) {
                migrate(vendor);
            } else {
                requireAppliedByHand(vendor);
            }
            migrated.fire(new SchemaMigrated());
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }

    private void migrate(DatabaseVendor vendor) {
        MigrateResult result = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables(vendor))
                .placeholders(Map.of("clob", vendor.clob(), "blob", vendor.blob()))
                .load()
                .migrate();
        LOG.log(
                Level.INFO,
                "Schema of {0} is at {1} ({2} scripts applied now)",
                vendor,
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    private void requireAppliedByHand(DatabaseVendor vendor) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!EngineTables.presentIn(connection)) {
                throw new IllegalStateException("The schema is empty. Flyway does not know " + vendor
                        + ": apply the engine's Oracle scripts and db/migration in the order of their numbers by hand");
            }
        }
        LOG.log(
                Level.WARNING,
                "Flyway does not know {0}: the scripts of this release must have been applied by hand",
                vendor);
    }
}
