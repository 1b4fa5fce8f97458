package org.shuzhuan.message;

import static org.shuzhuan.shared.MemoryDatabase.inject;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mockito.Mockito;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.AccountStatus;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationKind;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.message.store.MailStore;
import org.shuzhuan.message.store.NotificationStore;
import org.shuzhuan.message.store.WebhookStore;
import org.shuzhuan.message.store.WordingStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.MemoryDatabase;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.Sealing;

/** The services of mail on a real database (H2 in memory), one transaction per piece of work, without a container. */
final class MailDatabase implements AutoCloseable {

    static final long PERSON = 7;
    static final long ENTERPRISE = 3;
    /** Answers for the division 990121. */
    static final long COUNTY = 1;

    static final long OTHER_COUNTY = 2;
    static final Sealing SEALING = sealing();

    final PortalClock clock = new PortalClock();
    private final MemoryDatabase database = new MemoryDatabase("message");

    MailDatabase() throws SQLException {
        for (long id : new long[] {COUNTY, OTHER_COUNTY}) {
            database.execute("INSERT INTO ORGANISATION VALUES (" + id + ", 'O" + id + "', 'O', 'O', 'COUNTY', NULL, '/"
                    + id + "/', 1)");
        }
    }

    /** Keys of this run alone. */
    private static Sealing sealing() {
        System.setProperty("SHUZHUAN_SEAL_KEYS", "k1=" + "1a".repeat(16) + ",index=" + "2b".repeat(32));
        return new Sealing();
    }

    /** One committed transaction. */
    <T> T call(Function<Services, T> work) {
        return database.call(em -> work.apply(new Services(em, clock)));
    }

    /** One transaction whose commit never comes, as when the server is killed before it. */
    <T> T killed(Function<Services, T> work) {
        return database.killed(em -> work.apply(new Services(em, clock)));
    }

    /** What the job does in one round, each piece in its own transaction. */
    void round() {
        for (long id : call(services -> services.dispatch.unmailed(100))) {
            call(services -> {
                services.dispatch.write(id);
                return null;
            });
        }
        for (long id : call(services -> services.dispatch.due(100))) {
            call(services -> {
                services.dispatch.send(id);
                return null;
            });
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    /** Wired by hand on one entity manager; the caller is {@link #PERSON}, who acts for {@link #ENTERPRISE}. */
    static final class Services {

        final Notices notices = new Notices();
        final MailChoices choices = new MailChoices();
        final MailDispatch dispatch = new MailDispatch();
        final MailLog log = new MailLog();
        final MailStore mails = new MailStore();
        final Wordings wordings = new Wordings();
        final Webhooks webhooks = new Webhooks();
        final WebhookDispatch calls = new WebhookDispatch();

        private final EntityManager em;

        Services(EntityManager em, PortalClock clock) {
            this.em = em;
            NotificationStore notifications = new NotificationStore();
            inject(notifications, "em", em);
            inject(mails, "em", em);
            notices.store = notifications;
            notices.clock = clock;
            notices.wordings = new CurrentWordings();
            notices.wordings.clock = clock;
            notices.wordings.store = new WordingStore();
            inject(notices.wordings.store, "em", em);
            choices.mails = mails;
            choices.limit = Mockito.mock(RequestLimit.class);
            choices.wordings = notices.wordings;
            choices.transport = new MailTransport();
            choices.address = new PublicAddress();
            choices.caller = person();
            choices.clock = clock;
            choices.audit = Mockito.mock(AuditTrail.class);
            dispatch.notifications = notifications;
            dispatch.mails = mails;
            dispatch.readers = readers();
            dispatch.transport = new MailTransport();
            dispatch.address = new PublicAddress();
            dispatch.clock = clock;
            log.mails = mails;
            log.clock = clock;
            log.audit = choices.audit;
            wordings.store = notices.wordings.store;
            wordings.current = notices.wordings;
            wordings.places = new WordingPlaces();
            wordings.clock = clock;
            wordings.caller = choices.caller;
            wordings.audit = choices.audit;
            wireWebhooks(em, clock);
        }

        private void wireWebhooks(EntityManager em, PortalClock clock) {
            WebhookStore store = new WebhookStore();
            inject(store, "em", em);
            webhooks.store = store;
            webhooks.addresses = new WebhookAddress();
            webhooks.outbox = new WebhookOutbox();
            webhooks.outbox.store = store;
            webhooks.outbox.clock = clock;
            webhooks.outbox.organisations = organisations();
            webhooks.organisations = webhooks.outbox.organisations;
            webhooks.scope = Mockito.mock(OrganisationScope.class);
            Mockito.when(webhooks.scope.organisationsOfCaller()).thenReturn(Set.of(COUNTY, OTHER_COUNTY));
            webhooks.sealing = SEALING;
            webhooks.caller = choices.caller;
            webhooks.clock = clock;
            webhooks.audit = choices.audit;
            calls.store = store;
            calls.sealing = SEALING;
            calls.clock = clock;
            calls.transport = new WebhookTransport();
            calls.transport.addresses = webhooks.addresses;
            calls.transport.clock = clock;
        }

        /** One county answers for 990121. */
        private static OrganisationDirectory organisations() {
            OrganisationDirectory directory = Mockito.mock(OrganisationDirectory.class);
            OrganisationView county = new OrganisationView(
                    COUNTY, "LXX", "临溪县", "临溪", OrganisationKind.COUNTY, null, "/1/", Set.of("990121"), Set.of());
            Mockito.when(directory.answeringFor("990121")).thenReturn(List.of(county));
            return directory;
        }

        private static Caller person() {
            Caller caller = Mockito.mock(Caller.class);
            Mockito.when(caller.accountId()).thenReturn(Optional.of(PERSON));
            Mockito.when(caller.displayName()).thenReturn("李明");
            Mockito.when(caller.loginName()).thenReturn("sme01");
            Mockito.when(caller.organisationId()).thenReturn(Optional.of(COUNTY));
            return caller;
        }

        private static MailReaders readers() {
            MailReaders readers = new MailReaders();
            readers.directory = Mockito.mock(OrganisationDirectory.class);
            Mockito.when(readers.directory.actingFor(ENTERPRISE))
                    .thenReturn(List.of(
                            new AccountView(PERSON, "sme01", "李明", AccountStatus.ACTIVE, null, false, null),
                            new AccountView(8, "sme02", "王芳", AccountStatus.ACTIVE, null, false, null)));
            return readers;
        }

        /** As a later version of the portal would ship it. */
        void shipped(String code, String title) {
            em.createNativeQuery("UPDATE MESSAGE_TEMPLATE SET TITLE = ?1 WHERE CODE = ?2")
                    .setParameter(1, title)
                    .setParameter(2, code)
                    .executeUpdate();
        }
    }
}
