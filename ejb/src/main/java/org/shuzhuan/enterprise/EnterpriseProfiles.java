package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.reference.ReferenceError;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeClassification;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.ValidationException;

/** An enterprise registers and keeps its profile; every save computes the size class. */
@Stateless
public class EnterpriseProfiles {

    @Inject
    EnterpriseStore enterprises;

    @Inject
    EnterpriseScope scope;

    @Inject
    Regions regions;

    @Inject
    SizeClassification sizes;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * @return id of the new enterprise
     * @throws ValidationException all faults of the form at once
     * @throws DomainException {@link EnterpriseError#CREDIT_CODE_TAKEN}
     */
    @Requires("enterprise:register")
    public long register(EnterpriseForm form) {
        return add(form);
    }

    /** As {@link #register}, for a row of a confirmed sheet. */
    @Requires("enterprise:import")
    public long registerFromSheet(EnterpriseForm form) {
        return add(form);
    }

    /** All faults a registration would be refused for, but for a code that is taken; stores nothing. Tidies the form. */
    // the refusals of other services are answers here: they must not end the transaction of the sheet
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires("enterprise:import")
    public List<FieldFault> faults(EnterpriseForm form) {
        ProfileRules rules = new ProfileRules();
        checkCreditCode(form.getCreditCode(), rules);
        try {
            check(form, rules, true);
            return List.of();
        } catch (ValidationException refused) {
            return refused.getFaults();
        }
    }

    private long add(EnterpriseForm form) {
        ProfileRules rules = new ProfileRules();
        form.setCreditCode(CreditCode.normalise(form.getCreditCode()));
        checkCreditCode(form.getCreditCode(), rules);
        SizeClassResult size = check(form, rules, true);
        if (enterprises.findByCreditCode(form.getCreditCode()).isPresent()) {
            throw new DomainException(EnterpriseError.CREDIT_CODE_TAKEN, form.getCreditCode());
        }
        Enterprise enterprise = new Enterprise(form, size, clock.now());
        enterprises.add(enterprise);
        keepPhone(enterprise, form.getContactPhone());
        enterprises.flush(form.getCreditCode());
        audit.record("enterprise:register", "Enterprise", enterprise.id().toString(), null, summary(enterprise));
        return enterprise.id();
    }

    /** The enterprise registered under the code, if any. @param creditCode in any writing */
    @Requires("enterprise:register")
    public Optional<Long> registered(String creditCode) {
        return enterprises.findByCreditCode(CreditCode.normalise(creditCode)).map(Enterprise::id);
    }

    /**
     * Completes an enterprise that an authority entered and that has no people yet.
     *
     * @throws ValidationException all faults of the form at once
     * @throws DomainException {@link EnterpriseError#ENTERED_DIFFERENTLY} when name or legal representative differ
     */
    @Requires("enterprise:register")
    public void takeOver(long id, EnterpriseForm form) {
        Enterprise enterprise = scope.existing(id);
        SizeClassResult size = check(form, new ProfileRules(), true);
        EnterpriseView entered = enterprise.view(null);
        if (!entered.name().equals(form.getName())
                || !entered.legalRepresentative().equals(form.getLegalRepresentative())) {
            throw new DomainException(EnterpriseError.ENTERED_DIFFERENTLY, entered.creditCode());
        }
        String before = summary(enterprise);
        enterprise.change(form, size, clock.now());
        keepPhone(enterprise, form.getContactPhone());
        audit.record("enterprise:take-over", "Enterprise", Long.toString(id), before, summary(enterprise));
    }

    /**
     * Changes everything but the credit code, which stays what it was registered with, and the name ({@link
     * EnterpriseChanges}).
     *
     * @throws ValidationException all faults of the form at once
     */
    @Requires("enterprise:edit")
    public void update(long id, EnterpriseForm form) {
        scope.requireOwn(id);
        Enterprise enterprise = scope.existing(id);
        enterprise.requireActive();
        ProfileRules rules = new ProfileRules();
        if (form.getName() != null && !form.getName().strip().equals(enterprise.name())) {
            rules.add("name", EnterpriseError.NAME_BY_CHANGE_ONLY);
        }
        SizeClassResult size = check(form, rules, false);
        String before = summary(enterprise);
        enterprise.change(form, size, clock.now());
        if (form.getContactPhone() != null) {
            keepPhone(enterprise, form.getContactPhone());
        }
        audit.record("enterprise:update", "Enterprise", Long.toString(id), before, summary(enterprise));
    }

    /** The reason of the size class, from the figures of the last save under the standard in force today. */
    @Requires("enterprise:read")
    public SizeClassResult sizeReason(long id) {
        Enterprise enterprise = scope.readable(id);
        return sizes.classify(
                enterprise.industryCode(),
                enterprise.figures().employees(),
                enterprise.figures().revenueWan(),
                enterprise.figures().assetsWan());
    }

    /** The contact's phone in plain digits; leaves an audit row. */
    @Requires("enterprise:read-plain")
    public String plainPhone(long id) {
        Enterprise enterprise = scope.readable(id);
        audit.record("enterprise:read-plain", "Enterprise", Long.toString(id), null, "contactPhone");
        return sealing.open(enterprise.sealedPhone(), EnterpriseScope.phonePlace(id));
    }

    private void checkCreditCode(String code, ProfileRules rules) {
        CreditCode.Outcome outcome = CreditCode.check(code);
        if (outcome == CreditCode.Outcome.MALFORMED) {
            rules.add("creditCode", EnterpriseError.CREDIT_CODE_MALFORMED, code);
        } else if (outcome == CreditCode.Outcome.CHECK_DIGIT_FAILED && !enterprises.verifiedByHand(code)) {
            rules.add("creditCode", EnterpriseError.CREDIT_CODE_CHECK_FAILED, code);
        }
    }

    private SizeClassResult check(EnterpriseForm form, ProfileRules rules, boolean phoneRequired) {
        rules.tidy(form, phoneRequired);
        List<FieldFault> faults = rules.faults();
        if (!form.getRegionCode().isEmpty()
                && regions.find(form.getRegionCode()).isEmpty()) {
            faults.add(FieldFault.of("regionCode", ReferenceError.REGION_UNKNOWN, form.getRegionCode()));
        }
        SizeClassResult size = null;
        try {
            size = sizes.classify(
                    form.getIndustryCode(), form.getEmployees(), form.getRevenueWan(), form.getAssetsWan());
            form.setIndustryCode(form.getIndustryCode().toUpperCase(Locale.ROOT));
        } catch (ValidationException figures) {
            faults.addAll(figures.getFaults());
        } catch (DomainException industry) {
            if (!form.getIndustryCode().isEmpty()) {
                faults.add(new FieldFault("industryCode", industry.getCode(), industry.getArguments()));
            }
        }
        ValidationException.throwIfAny(faults);
        return size;
    }

    private void keepPhone(Enterprise enterprise, String phone) {
        enterprise.keepPhone(sealing.seal(phone, EnterpriseScope.phonePlace(enterprise.id())));
    }

    private static String summary(Enterprise enterprise) {
        EnterpriseView view = enterprise.view(null);
        return String.join(
                "|",
                view.creditCode(),
                view.name(),
                view.kind().name(),
                view.regionCode(),
                view.industryCode(),
                view.figures().toString(),
                view.size().sizeClass().name());
    }
}
