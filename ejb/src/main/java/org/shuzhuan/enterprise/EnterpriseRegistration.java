package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.identity.EnterpriseMembers;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.SystemSubjects;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;

/**
 * A signed-in person registers an enterprise and becomes its first member: as legal representative when the account bears that
 * person's name, else as agent. Whoever acts for an organisation is refused: an official does not apply.
 */
@Stateless
public class EnterpriseRegistration {

    private static final String JOB = "job:EnterpriseRegistration";

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    EnterpriseMembers members;

    @Inject
    SystemSubjects subjects;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * @return id of the enterprise
     * @throws ValidationException all faults of the form at once
     * @throws DomainException {@link EnterpriseError#CREDIT_CODE_TAKEN}, {@link EnterpriseError#ENTERED_DIFFERENTLY},
     *     {@link EnterpriseError#ENTERED_BY_AUTHORITY}, {@link SharedError#NOT_ALLOWED}
     */
    @Requires(Requires.SIGNED_IN)
    public long register(EnterpriseForm form) {
        long person = caller.accountId()
                .filter(account -> caller.organisationId().isEmpty())
                .orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        String name = caller.displayName();
        try {
            return subjects.callAs(JOB, null, () -> {
                boolean representative = name.equals(form.getLegalRepresentative());
                long id = enteredWithoutPeople(form, representative).orElseGet(() -> profiles.register(form));
                Role role = representative ? Role.LEGAL_REP : Role.AGENT;
                members.grant(person, id, role, clock.today(), null);
                return id;
            });
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Exception e) {
            throw new IllegalStateException("registration failed", e);
        }
    }

    /**
     * An authority may have entered the enterprise before (企业批量导入): its legal representative completes it, and nobody else,
     * because what the form asks stands in public registers.
     */
    private Optional<Long> enteredWithoutPeople(EnterpriseForm form, boolean representative) {
        Optional<Long> entered = profiles.registered(form.getCreditCode())
                .filter(id -> members.ofEnterprise(id).isEmpty());
        if (entered.isPresent() && (!representative || members.everGranted(entered.get()))) {
            throw new DomainException(EnterpriseError.ENTERED_BY_AUTHORITY, form.getCreditCode());
        }
        entered.ifPresent(id -> profiles.takeOver(id, form));
        return entered;
    }
}
