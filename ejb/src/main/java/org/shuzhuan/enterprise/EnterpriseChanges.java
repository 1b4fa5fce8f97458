package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.document.PublicIntake;
import org.shuzhuan.enterprise.EnterpriseChangeForm.Evidence;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.entity.EnterpriseChange;
import org.shuzhuan.enterprise.entity.FormerName;
import org.shuzhuan.enterprise.store.EnterpriseChangeStore;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;

/**
 * An enterprise that was renamed, or merged into another one, says so with its registration notice (登记通知书). Nothing
 * changes before the verification desk of its division has confirmed it.
 */
@Stateless
public class EnterpriseChanges {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_FILES = 5;

    @Inject
    EnterpriseStore enterprises;

    @Inject
    EnterpriseChangeStore changes;

    @Inject
    EnterpriseScope scope;

    @Inject
    PublicIntake intake;

    @Inject
    Event<EnterpriseChangeProgressed> progressed;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * @param evidence one to five files
     * @throws ValidationException all faults of the form at once
     * @throws DomainException CHANGE_OPEN, DEREGISTERED, or why a file is not taken
     */
    @Requires("enterprise:edit")
    public EnterpriseChangeView ask(long enterpriseId, EnterpriseChangeForm form, List<Evidence> evidence) {
        scope.requireOwn(enterpriseId);
        Enterprise enterprise =
                changes.lockEnterprise(enterpriseId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        enterprise.requireActive();
        if (changes.open(enterpriseId).isPresent()) {
            throw new DomainException(EnterpriseError.CHANGE_OPEN);
        }
        Enterprise successor = checked(enterprise, form, evidence);
        EnterpriseChange change =
                new EnterpriseChange(enterprise, successor, form).askedBy(caller.displayName(), clock.now());
        changes.add(change);
        evidence.forEach(file -> intake.store(
                file.content(),
                new NewDocument(
                        file.fileName(),
                        EnterpriseChangeDocuments.KIND,
                        change.getId(),
                        UUID.randomUUID().toString())));
        audit.record(
                "enterprise:ask-change",
                "Enterprise",
                Long.toString(enterpriseId),
                change.getEnterpriseName(),
                change.getKind() + " " + change.getNewName() + " " + change.getEffectiveOn());
        progressed.fire(new EnterpriseChangeProgressed(change.view(), change.getRegionCode(), change.getSuccessorId()));
        return change.view();
    }

    /** What was asked for the enterprise acted for, newest first. */
    @Requires("enterprise:edit")
    public List<EnterpriseChangeView> own() {
        return changes
                .ofEnterprise(caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED)))
                .stream()
                .map(EnterpriseChange::view)
                .toList();
    }

    /** Names an enterprise bore before, the oldest first. */
    @Requires("enterprise:read")
    public List<FormerNameView> formerNames(long enterpriseId) {
        scope.requireReadable(enterpriseId);
        return changes.formerNames(enterpriseId).stream().map(FormerName::view).toList();
    }

    /** @return the successor; null for a renaming */
    private Enterprise checked(Enterprise enterprise, EnterpriseChangeForm form, List<Evidence> evidence) {
        List<FieldFault> faults = new ArrayList<>();
        Enterprise successor = null;
        if (form.kind() == null) {
            faults.add(FieldFault.of("kind", EnterpriseError.VALUE_REQUIRED));
        } else if (form.kind() == EnterpriseChangeKind.RENAMING) {
            checkText("newName", form.newName(), LONGEST_NAME, faults);
            if (enterprise.name().equals(strip(form.newName()))) {
                faults.add(FieldFault.of("newName", EnterpriseError.NAME_UNCHANGED));
            }
        } else {
            successor = successor(enterprise, form, faults);
        }
        if (form.effectiveOn() == null) {
            faults.add(FieldFault.of("effectiveOn", EnterpriseError.VALUE_REQUIRED));
        } else if (form.effectiveOn().isAfter(clock.today())) {
            faults.add(FieldFault.of("effectiveOn", EnterpriseError.CHANGE_IN_FUTURE));
        }
        checkText("noticeNumber", form.noticeNumber(), LONGEST_NUMBER, faults);
        if (evidence.isEmpty() || evidence.size() > MOST_FILES) {
            faults.add(FieldFault.of("evidence", EnterpriseError.CHANGE_EVIDENCE, MOST_FILES));
        }
        ValidationException.throwIfAny(faults);
        return successor;
    }

    private Enterprise successor(Enterprise enterprise, EnterpriseChangeForm form, List<FieldFault> faults) {
        Enterprise found = enterprises
                .findByCreditCode(CreditCode.normalise(form.successorCode()))
                .filter(Enterprise::isActive)
                .filter(other -> !other.id().equals(enterprise.id()))
                .orElse(null);
        if (found == null) {
            faults.add(FieldFault.of("successorCode", EnterpriseError.SUCCESSOR_UNKNOWN));
        }
        return found;
    }

    private static void checkText(String path, String text, int longest, List<FieldFault> faults) {
        String words = strip(text);
        if (words.isEmpty()) {
            faults.add(FieldFault.of(path, EnterpriseError.VALUE_REQUIRED));
        } else if (words.length() > longest) {
            faults.add(FieldFault.of(path, EnterpriseError.VALUE_TOO_LONG, longest));
        }
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
