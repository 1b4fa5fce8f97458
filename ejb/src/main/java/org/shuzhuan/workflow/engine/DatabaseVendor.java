package org.shuzhuan.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** The databases the portal knows, told by the product name that the driver reports. */
public enum DatabaseVendor {
    H2("H2", "h2", "CLOB", "BLOB"),
    POSTGRESQL("PostgreSQL", "postgres", "TEXT", "BYTEA"),
    ORACLE("Oracle", "oracle", "CLOB", "BLOB"),
    /** Speaks Oracle's dialect; the engine takes it for Oracle. */
    DM("DM", "oracle", "CLOB", "BLOB");

    private final String product;
    private final String engineType;
    private final String clob;
    private final String blob;

    DatabaseVendor(String product, String engineType, String clob, String blob) {
        this.product = product;
        this.engineType = engineType;
        this.clob = clob;
        this.blob = blob;
    }

    /** @throws IllegalStateException for a database that the portal does not know */
    public static DatabaseVendor of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String reported = connection.getMetaData().getDatabaseProductName();
            return Arrays.stream(values())
                    .filter(vendor -> reported.startsWith(vendor.product))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Unknown database: " + reported));
        }
    }

    public boolean migratedByFlyway() {
        return this != DM;
    }

    /** Name of this dialect in the engine's scripts. */
    public String engineType() {
        return engineType;
    }

    public String clob() {
        return clob;
    }

    public String blob() {
        return blob;
    }
}
