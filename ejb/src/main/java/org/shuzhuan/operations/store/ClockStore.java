package org.shuzhuan.operations.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The one row of PORTAL_CLOCK. Plain JDBC: it is read before the persistence unit and the engine open. */
@ApplicationScoped
public class ClockStore {

    private static final String READ = "SELECT OFFSET_SECONDS FROM PORTAL_CLOCK WHERE ID = 1";
    private static final String CHANGE = "UPDATE PORTAL_CLOCK SET OFFSET_SECONDS = ? WHERE ID = 1";
    private static final String ADD = "INSERT INTO PORTAL_CLOCK (ID, OFFSET_SECONDS) VALUES (1, ?)";

    @Resource(lookup = "java:/jdbc/ShuzhuanDS")
    DataSource dataSource;

    /** Empty when the clock was never moved. */
    public Optional<Duration> offset() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement question = connection.prepareStatement(READ);
                ResultSet rows = question.executeQuery()) {
            return rows.next() ? Optional.of(Duration.ofSeconds(rows.getLong(1))) : Optional.empty();
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the clock's offset cannot be read", unreadable);
        }
    }

    /** @param offset in whole seconds */
    public void keep(Duration offset) {
        try (Connection connection = dataSource.getConnection()) {
            if (write(connection, CHANGE, offset) == 0) {
                write(connection, ADD, offset);
            }
        } catch (SQLException unwritten) {
            throw new IllegalStateException("the clock's offset cannot be kept", unwritten);
        }
    }

    private static int write(Connection connection, String statement, Duration offset) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setLong(1, offset.toSeconds());
            return change.executeUpdate();
        }
    }
}
