package org.shuzhuan.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.shuzhuan.subsidy.entity.InvestmentWorksheet;

/** Finds and keeps worksheets of investment, one per enterprise. */
@ApplicationScoped
public class WorksheetStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<InvestmentWorksheet> find(long enterpriseId) {
        return Optional.ofNullable(entities.find(InvestmentWorksheet.class, enterpriseId));
    }

    public Optional<InvestmentWorksheet> lock(long enterpriseId) {
        return Optional.ofNullable(
                entities.find(InvestmentWorksheet.class, enterpriseId, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(InvestmentWorksheet worksheet) {
        entities.persist(worksheet);
    }
}
