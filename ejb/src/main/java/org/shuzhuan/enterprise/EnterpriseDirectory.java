package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.SharedError;

/** Officials and other features look enterprises up; phones are masked. */
@Stateless
public class EnterpriseDirectory {

    @Inject
    OrganisationScope organisations;

    @Inject
    EnterpriseStore enterprises;

    @Inject
    EnterpriseScope scope;

    @Inject
    Sealing sealing;

    /** @throws DomainException {@link SharedError#NOT_FOUND}, also for another's enterprise */
    @Requires("enterprise:read")
    public EnterpriseView get(long id) {
        return view(scope.readable(id));
    }

    /** @param creditCode in any writing; @return empty also for an enterprise that the caller may not read */
    @Requires("enterprise:read")
    public Optional<EnterpriseView> findByCreditCode(String creditCode) {
        return enterprises
                .findByCreditCode(CreditCode.normalise(creditCode))
                .filter(scope::readable)
                .map(this::view);
    }

    /** @param creditCode in any writing; @return empty when it is not registered here */
    @Requires(Requires.ANYONE)
    public Optional<PublicEnterprise> findPublic(String creditCode) {
        return enterprises.findByCreditCode(CreditCode.normalise(creditCode)).map(enterprise -> {
            EnterpriseView known = enterprise.view("");
            return new PublicEnterprise(
                    known.name(),
                    known.kind(),
                    known.regionCode(),
                    known.industryCode(),
                    known.size().sizeClass());
        });
    }

    /**
     * @param text beginning of name or credit code; null or blank for all
     * @param regionCode exact division; null for all of the caller's regions
     */
    @Requires("enterprise:search")
    public Page<EnterpriseView> search(String text, String regionCode, PageRequest request) {
        Page<Enterprise> page = enterprises.search(
                text == null ? "" : text.strip(), organisations.regionsOfCaller(), regionCode, request);
        return new Page<>(page.rows().stream().map(this::view).toList(), page.total(), request);
    }

    private EnterpriseView view(Enterprise enterprise) {
        String phone = sealing.open(enterprise.sealedPhone(), EnterpriseScope.phonePlace(enterprise.id()));
        return enterprise.view(Masking.phone(phone));
    }
}
