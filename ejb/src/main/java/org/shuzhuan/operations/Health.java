package org.shuzhuan.operations;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.shuzhuan.shared.Requires;

/** Tells load balancers and start scripts whether this node can do work. */
@Requires(Requires.ANYONE)
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Health {

    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:/jdbc/ShuzhuanDS")
    private DataSource dataSource;

    /** Product name of the database, or empty while it does not answer. */
    public Optional<String> database() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS)
                    ? Optional.of(connection.getMetaData().getDatabaseProductName())
                    : Optional.empty();
        } catch (SQLException unreachable) {
            return Optional.empty();
        }
    }
}
