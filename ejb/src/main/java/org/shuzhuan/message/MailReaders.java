package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.Role;

/** The active accounts behind a recipient's key, now. */
@ApplicationScoped
public class MailReaders {

    @Inject
    OrganisationDirectory directory;

    Set<Long> of(String recipientKey) {
        int colon = recipientKey.indexOf(':');
        String name = recipientKey.substring(colon + 1);
        return switch (recipientKey.substring(0, colon)) {
            case "account" -> Set.of(Long.valueOf(name));
            case "enterprise" -> ids(directory.actingFor(Long.parseLong(name)));
            default -> desk(name);
        };
    }

    private Set<Long> desk(String candidateGroup) {
        int at = candidateGroup.indexOf('@');
        Optional<Role> role = Role.ofId(candidateGroup.substring(0, at));
        return role.map(found -> ids(directory.holdersOf(found, candidateGroup.substring(at + 1))))
                .orElse(Set.of());
    }

    private static Set<Long> ids(java.util.List<AccountView> accounts) {
        return accounts.stream().map(AccountView::id).collect(Collectors.toSet());
    }
}
