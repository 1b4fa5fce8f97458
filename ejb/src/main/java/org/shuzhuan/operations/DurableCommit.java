package org.shuzhuan.operations;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Makes every commit durable before it is answered. H2 may answer a commit before its file holds it, also with WRITE_DELAY=0,
 * when another commit is being written at the same moment: after a kill under load, acts were gone that had been answered. A
 * write that begins afterwards takes it along, so each commit is followed by one, outside its transaction. The other databases
 * write each commit by themselves. Named in persistence.xml, so that no writer can forget it.
 */
public class DurableCommit extends SessionEventAdapter {

    private static final Logger LOG = System.getLogger(DurableCommit.class.getName());
    private static final String ASKED = DurableCommit.class.getName();
    private static final int MARKS = 16;
    private static final String OUTSIDE_TRANSACTIONS = "java:/jdbc/ShuzhuanFlushDS";
    private static final String TRANSACTION = "java:jboss/TransactionSynchronizationRegistry";

    private final AtomicReference<Boolean> h2 = new AtomicReference<>();

    @Override
    public void preBeginTransaction(SessionEvent event) {
        if (!isH2()) {
            return;
        }
        TransactionSynchronizationRegistry transaction = lookup(TRANSACTION);
        if (transaction.getTransactionKey() != null && transaction.getResource(ASKED) == null) {
            transaction.putResource(ASKED, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new Written());
        }
    }

    private boolean isH2() {
        Boolean known = h2.get();
        if (known == null) {
            try (Connection connection = connection()) {
                known = "H2".equals(connection.getMetaData().getDatabaseProductName());
            } catch (SQLException e) {
                throw new IllegalStateException("database cannot be asked", e);
            }
            h2.set(known);
        }
        return known;
    }

    private static Connection connection() throws SQLException {
        return DurableCommit.<DataSource>lookup(OUTSIDE_TRANSACTIONS).getConnection();
    }

    @SuppressWarnings("unchecked")
    private static <T> T lookup(String name) {
        try {
            return (T) new InitialContext().lookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class Written implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing is committed yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                try (Connection connection = connection();
                        PreparedStatement mark = connection.prepareStatement(
                                "UPDATE COMMIT_MARK SET WRITTEN = WRITTEN + 1 WHERE ID = ?")) {
                    // a row for each of several threads, which then do not wait for each other
                    mark.setInt(1, (int) (Thread.currentThread().getId() % MARKS));
                    mark.executeUpdate();
                } catch (SQLException e) {
                    // what is thrown here reaches nobody: the transaction is over
                    LOG.log(Logger.Level.ERROR, "A commit may not be in the file of the database yet", e);
                }
            }
        }
    }
}
