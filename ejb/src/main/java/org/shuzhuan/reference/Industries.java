package org.shuzhuan.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shuzhuan.reference.entity.Industry;
import org.shuzhuan.reference.store.IndustryStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;

/**
 * Looks up the classification of industries.
 *
 * @policy GB/T 4754-2017, 国民经济行业分类, 自 2017-10-01
 */
@Stateless
public class Industries {

    private static final Pattern CODE = Pattern.compile("[A-T](\\d{2}(\\d{1,2})?)?");

    @Inject
    IndustryStore industries;

    @Requires(Requires.ANYONE)
    public Optional<IndustryView> find(String code) {
        return industries.find(code).map(Industry::view);
    }

    @Requires(Requires.ANYONE)
    public List<IndustryView> sections() {
        return industries.children(null).stream().map(Industry::view).toList();
    }

    @Requires(Requires.ANYONE)
    public List<IndustryView> children(String parentCode) {
        return industries.children(parentCode).stream().map(Industry::view).toList();
    }

    /** The whole imported classification by code. */
    @Requires(Requires.ANYONE)
    public List<IndustryView> all() {
        return industries.all().stream().map(Industry::view).toList();
    }

    /**
     * The imported item that a code stands for. Where the import stops above the code (divisions without groups), the finest
     * imported item above it answers; where the import does list finer items, the code must be one of them.
     *
     * @throws DomainException {@link ReferenceError#INDUSTRY_MALFORMED}, {@link ReferenceError#INDUSTRY_UNKNOWN}
     */
    @Requires(Requires.ANYONE)
    public IndustryView resolve(String code) {
        String wanted = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(wanted).matches()) {
            throw new DomainException(ReferenceError.INDUSTRY_MALFORMED, wanted);
        }
        String known = wanted;
        while (known.length() > 3 && industries.find(known).isEmpty()) {
            known = known.substring(0, known.length() - 1);
        }
        boolean finerOnesListed =
                !known.equals(wanted) && !industries.children(known).isEmpty();
        if (finerOnesListed) {
            throw new DomainException(ReferenceError.INDUSTRY_UNKNOWN, wanted);
        }
        return find(known).orElseThrow(() -> new DomainException(ReferenceError.INDUSTRY_UNKNOWN, wanted));
    }
}
