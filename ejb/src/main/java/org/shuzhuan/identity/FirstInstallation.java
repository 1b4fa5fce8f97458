package org.shuzhuan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.PortalClock;

/**
 * Gives an empty portal its three administrators, one account each (login name = role id), with the password of the
 * environment variable {@code SHUZHUAN_FIRST_PASSWORD}. Without the variable, or once there is any account, does nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstInstallation {

    private static final Logger LOG = Logger.getLogger(FirstInstallation.class.getName());
    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    @Inject
    AccountStore accounts;

    @Inject
    Accounts administration;

    @Inject
    Organisations organisations;

    @Inject
    AccountGrants grants;

    @Inject
    SystemSubjects subjects;

    @Inject
    PortalClock clock;

    @PostConstruct
    void open() {
        String password = System.getenv("SHUZHUAN_FIRST_PASSWORD");
        if (password == null || password.isBlank() || !accounts.isEmpty()) {
            return;
        }
        try {
            Properties texts = texts();
            subjects.callAs("job:FirstInstallation", "start-up", () -> {
                create(texts, password);
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException("the first administrators could not be created", e);
        }
        LOG.info("Created the first three administrators");
    }

    private void create(Properties texts, String password) {
        String code = texts.getProperty("organisation.code");
        organisations.establish(new NewOrganisation(
                code,
                texts.getProperty("organisation.name"),
                texts.getProperty("organisation.shortName"),
                OrganisationKind.FIRM,
                null,
                Set.of(),
                ADMINISTRATORS));
        for (Role role : ADMINISTRATORS) {
            String name = texts.getProperty("account." + role.getId());
            long account = administration.open(new NewAccount(role.getId(), name, password, false));
            grants.grant(account, code, role, clock.today(), null);
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream file =
                FirstInstallation.class.getResourceAsStream("/identity/first-installation.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
