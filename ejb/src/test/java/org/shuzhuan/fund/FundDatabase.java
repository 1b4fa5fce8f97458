package org.shuzhuan.fund;

import static org.shuzhuan.shared.MemoryDatabase.inject;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mockito.Mockito;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.fund.store.LedgerList;
import org.shuzhuan.fund.store.LedgerSums;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.MemoryDatabase;
import org.shuzhuan.shared.PortalClock;

/** The fund's services on a real database (H2 in memory), one transaction per piece of work, without a container. */
final class FundDatabase implements AutoCloseable {

    private final MemoryDatabase database = new MemoryDatabase("fund");

    FundDatabase() throws SQLException {}

    /** One committed transaction. */
    <T> T call(Function<Services, T> work) {
        return database.call(em -> work.apply(new Services(em)));
    }

    void run(Consumer<Services> work) {
        call(services -> {
            work.accept(services);
            return null;
        });
    }

    @Override
    public void close() throws SQLException {
        database.close();
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
                inject(part, "em", em);
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
                inject(service, "store", store);
                inject(service, "clock", clock);
                inject(service, "caller", caller);
                inject(service, "audit", audit);
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
    }
}
