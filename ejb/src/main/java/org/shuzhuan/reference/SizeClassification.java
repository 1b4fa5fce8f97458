package org.shuzhuan.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.shuzhuan.reference.entity.SizeRule;
import org.shuzhuan.reference.store.SizeStandardStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/**
 * Tells the size class of an enterprise, with the reason.
 *
 * @policy 工信部联企业〔2011〕300号, 第四条, 自 2011-06-18
 */
@Stateless
public class SizeClassification {

    @Inject
    Industries industries;

    @Inject
    SizeStandardStore standards;

    @Inject
    PortalClock clock;

    /**
     * Classifies under the standard in force today. Only the indicators of the industry are asked for; of the others a wrong
     * value is refused all the same.
     *
     * @param industryCode GB/T 4754-2017 with its section letter, as fine as the standard needs ({@code C34}, {@code K702})
     * @param employees persons; null where the industry does not count them
     * @param revenueWan 万元; null likewise
     * @param assetsWan 万元; null likewise
     * @throws ValidationException missing, negative, huge or too precise figures, all at once
     * @throws DomainException {@link ReferenceError#INDUSTRY_MALFORMED}, {@link ReferenceError#INDUSTRY_UNKNOWN},
     *     {@link ReferenceError#INDUSTRY_TOO_COARSE}, {@link ReferenceError#NO_STANDARD_IN_FORCE}
     */
    @Requires(Requires.ANYONE)
    public SizeClassResult classify(
            String industryCode, Integer employees, BigDecimal revenueWan, BigDecimal assetsWan) {
        IndustryView industry = industries.resolve(industryCode);
        SizeRule rule = inForce();
        return rule.classify(industry, new SizeFigures(employees, revenueWan, assetsWan));
    }

    /**
     * What {@link #classify} will ask for in this industry; empty when the standard does not cover it.
     *
     * @throws DomainException as {@link #classify}, but for the figures
     */
    @Requires(Requires.ANYONE)
    public Set<SizeIndicator> indicators(String industryCode) {
        return inForce().indicators(industries.resolve(industryCode));
    }

    /** The standard in force today, for pages that name it. */
    @Requires(Requires.ANYONE)
    public SizeStandardView standardInForce() {
        return inForce().standard();
    }

    private SizeRule inForce() {
        LocalDate today = clock.today();
        return standards
                .inForceOn(today)
                .orElseThrow(() -> new DomainException(ReferenceError.NO_STANDARD_IN_FORCE, today));
    }
}
