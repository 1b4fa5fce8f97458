package org.shuzhuan.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/** A migrated H2 database in memory of one test's own, without a container: services are wired by hand per transaction. */
public final class MemoryDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EntityManagerFactory factory;
    private final Connection keeper;

    /** @param feature has its entities in {@code META-INF/persistence-<feature>-test.xml} */
    public MemoryDatabase(String feature) throws SQLException {
        String url = "jdbc:h2:mem:" + feature + COUNT.incrementAndGet() + ";LOCK_TIMEOUT=10000";
        keeper = DriverManager.getConnection(url);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("clob", "CLOB", "blob", "BLOB"))
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                feature + "-test",
                Map.of(
                        "eclipselink.persistencexml",
                        "META-INF/persistence-" + feature + "-test.xml",
                        "jakarta.persistence.jdbc.url",
                        url,
                        "jakarta.persistence.jdbc.driver",
                        "org.h2.Driver"));
    }

    /** Rows that no entity of the test's unit stands for. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One committed transaction. */
    public <T> T call(Function<EntityManager, T> work) {
        return run(work, true);
    }

    /** One transaction whose commit never comes, as when the server is killed before it. */
    public <T> T killed(Function<EntityManager, T> work) {
        return run(work, false);
    }

    private <T> T run(Function<EntityManager, T> work, boolean commit) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.flush();
                if (commit) {
                    em.getTransaction().commit();
                }
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Sets what a container would inject, also into another feature's private field. */
    public static void inject(Object target, String field, Object value) {
        try {
            Field known = target.getClass().getDeclaredField(field);
            known.setAccessible(true);
            known.set(target, value);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() throws SQLException {
        factory.close();
        keeper.close();
    }
}
