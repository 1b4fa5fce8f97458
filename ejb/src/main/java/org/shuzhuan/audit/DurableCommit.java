package org.shuzhuan.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes the commit of an act durable before it is answered. H2 skips the write of a commit while another one is being
 * written, also with WRITE_DELAY=0: a process killed then had answered what its file does not hold. The other databases write
 * each commit by themselves. {@link AuditTrail} asks for it; so does what keeps words without an audit row.
 */
@ApplicationScoped
public class DurableCommit {

    private static final String ASKED = DurableCommit.class.getName();

    @Resource(lookup = "java:/jdbc/ShuzhuanFlushDS")
    private DataSource outsideTransactions;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private boolean h2;

    @PostConstruct
    void ask() {
        try (Connection connection = outsideTransactions.getConnection()) {
            h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("database cannot be asked", e);
        }
    }

    /** Once in a transaction, however often it is called. */
    public void onCommit() {
        if (h2 && transaction.getResource(ASKED) == null) {
            transaction.putResource(ASKED, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing is written yet
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        write();
                    }
                }
            });
        }
    }

    private void write() {
        try (Connection connection = outsideTransactions.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("commit could not be written", e);
        }
    }
}
