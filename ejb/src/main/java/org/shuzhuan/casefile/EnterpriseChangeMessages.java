package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.shuzhuan.enterprise.EnterpriseChangeKind;
import org.shuzhuan.enterprise.EnterpriseChangeProgressed;
import org.shuzhuan.enterprise.EnterpriseChangeView;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.Role;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;

/** Tells the desk, the enterprise and its successor what becomes of a change of registration, in its transaction. */
@ApplicationScoped
class EnterpriseChangeMessages {

    private static final String OWN_CHANGES = "/enterprise/change.xhtml";

    @Inject
    private Notices notices;

    @Inject
    private OrganisationDirectory organisations;

    void tell(@Observes EnterpriseChangeProgressed progress) {
        EnterpriseChangeView change = progress.change();
        Recipient enterprise = Recipient.enterprise(change.enterpriseId());
        switch (change.state()) {
            case ASKED -> tellDesk(progress);
            case REFUSED -> notices.notify(enterprise, "CHANGE_REFUSED", values(change), OWN_CHANGES);
            case CONFIRMED -> {
                boolean merger = change.kind() == EnterpriseChangeKind.MERGER;
                String template = merger ? "ENTERPRISE_MERGED" : "CHANGE_CONFIRMED";
                notices.notify(enterprise, template, values(change), OWN_CHANGES);
                if (merger) {
                    notices.notify(
                            Recipient.enterprise(progress.successorId()),
                            template,
                            values(change),
                            "/casefile/my-cases.xhtml");
                }
            }
        }
    }

    private void tellDesk(EnterpriseChangeProgressed progress) {
        organisations
                .deskFor(Role.VERIFICATION, progress.regionCode())
                .ifPresent(desk -> notices.notify(
                        Recipient.group("verification@" + desk.code()),
                        "CHANGE_ASKED",
                        values(progress.change()),
                        "/enterprise/changes.xhtml?id=" + progress.change().id()));
    }

    private static Map<String, String> values(EnterpriseChangeView change) {
        Map<String, String> values = new HashMap<>();
        values.put("before", change.before());
        values.put("after", change.after());
        values.put("effectiveOn", change.effectiveOn().toString());
        values.put("reason", change.reason() == null ? "" : change.reason());
        return values;
    }
}
