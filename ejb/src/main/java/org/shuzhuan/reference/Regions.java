package org.shuzhuan.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.reference.entity.Region;
import org.shuzhuan.reference.store.RegionStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;

/** Looks up administrative divisions. The tree of divisions is not the tree of organisations. */
@Stateless
public class Regions {

    @Inject
    RegionStore regions;

    @Requires(Requires.ANYONE)
    public Optional<RegionView> find(String code) {
        return regions.find(code).map(Region::view);
    }

    /** @throws DomainException {@link ReferenceError#REGION_UNKNOWN} */
    @Requires(Requires.ANYONE)
    public RegionView get(String code) {
        return find(code).orElseThrow(() -> new DomainException(ReferenceError.REGION_UNKNOWN, String.valueOf(code)));
    }

    /** All divisions by code, parents before their children. */
    @Requires(Requires.ANYONE)
    public List<RegionView> all() {
        return regions.all().stream().map(Region::view).toList();
    }

    /** Divisions directly below; with null, the provinces. */
    @Requires(Requires.ANYONE)
    public List<RegionView> children(String parentCode) {
        return regions.children(parentCode).stream().map(Region::view).toList();
    }

    /** True when {@code code} is {@code ancestorCode} or lies below it. */
    @Requires(Requires.ANYONE)
    public boolean within(String code, String ancestorCode) {
        Optional<Region> region = regions.find(code);
        while (region.isPresent()) {
            if (region.get().code().equals(ancestorCode)) {
                return true;
            }
            region = regions.find(region.get().parentCode());
        }
        return false;
    }
}
