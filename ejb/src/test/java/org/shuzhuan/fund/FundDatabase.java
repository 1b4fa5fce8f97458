package org.shuzhuan.fund;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.mockito.Mockito;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.fund.store.LedgerList;
import org.shuzhuan.fund.store.LedgerSums;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PortalClock;

/** The fund's services on a real database (H2 in memory), one transaction per piece of work, without a container. */
final class FundDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EntityManagerFactory factory;
    private final java.sql.Connection keeper;

    FundDatabase() throws SQLException {
        String url = "jdbc:h2:mem:fund" + COUNT.incrementAndGet() + ";LOCK_TIMEOUT=10000";
        keeper = DriverManager.getConnection(url);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("clob", "CLOB", "blob", "BLOB"))
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                "fund-test",
                Map.of(
                        "eclipselink.persistencexml", "META-INF/persistence-fund-test.xml",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.driver", "org.h2.Driver"));
    }

    /** One committed transaction. */
    <T> T call(Function<Services, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(new Services(em));
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    void run(Consumer<Services> work) {
        call(services -> {
            work.accept(services);
            return null;
        });
    }

    @Override
    public void close() throws SQLException {
        factory.close();
        keeper.close();
    }

    /** Services wired by hand on one entity manager; offered cases are collected. */
    static final class Services {

        final BudgetHolds holds = new BudgetHolds();
        final ClawBackBooking clawBacks = new ClawBackBooking();
        final BudgetSharing sharing = new BudgetSharing();
        final BudgetAllotment allotment = new BudgetAllotment();
        final PaymentBooking booking = new PaymentBooking();
        final LedgerQueries queries = new LedgerQueries();
        final PaymentStore payments = new PaymentStore();
        final BudgetStore store = new BudgetStore();
        final LedgerSums sums = new LedgerSums();
        final java.util.List<Long> offered = new java.util.ArrayList<>();

        Services(EntityManager em) {
            LedgerList list = new LedgerList();
            for (Object part : new Object[] {store, sums, payments, list}) {
                set(part, "em", em);
            }
            PortalClock clock = new PortalClock();
            Caller caller = Mockito.mock(Caller.class);
            Mockito.when(caller.displayName()).thenReturn("测试");
            AuditTrail audit = Mockito.mock(AuditTrail.class);
            BudgetOffers offers = new BudgetOffers();
            offers.store = store;
            TurnTaking turns = new TurnTaking();
            offers.turn = collector();
            offers.transaction = registry();
            for (Object service : new Object[] {holds, allotment, booking, turns, clawBacks}) {
                set(service, "store", store);
                set(service, "clock", clock);
                set(service, "caller", caller);
                set(service, "audit", audit);
            }
            holds.offers = offers;
            holds.turns = turns;
            clawBacks.offers = offers;
            sharing.store = store;
            sharing.turns = turns;
            sharing.clock = clock;
            allotment.offers = offers;
            booking.payments = payments;
            queries.list = list;
            queries.payments = payments;
        }

        @SuppressWarnings("unchecked")
        private Event<BudgetAvailable> collector() {
            Event<BudgetAvailable> event = Mockito.mock(Event.class);
            Mockito.doAnswer(call -> offered.add(((BudgetAvailable) call.getArgument(0)).caseFileId()))
                    .when(event)
                    .fire(Mockito.any());
            return event;
        }

        private static TransactionSynchronizationRegistry registry() {
            Map<Object, Object> resources = new HashMap<>();
            TransactionSynchronizationRegistry registry = Mockito.mock(TransactionSynchronizationRegistry.class);
            Mockito.when(registry.getResource(Mockito.any())).thenAnswer(call -> resources.get(call.getArgument(0)));
            Mockito.doAnswer(call -> resources.put(call.getArgument(0), call.getArgument(1)))
                    .when(registry)
                    .putResource(Mockito.any(), Mockito.any());
            return registry;
        }

        private static void set(Object target, String name, Object value) {
            try {
                Field field = target.getClass().getDeclaredField(name);
                field.setAccessible(true);
                field.set(target, value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
