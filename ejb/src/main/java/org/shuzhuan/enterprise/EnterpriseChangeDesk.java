package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.EnterpriseMerged.Successor;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.entity.EnterpriseChange;
import org.shuzhuan.enterprise.entity.FormerName;
import org.shuzhuan.enterprise.store.EnterpriseChangeStore;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.identity.EnterpriseTies;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/**
 * The verification desk compares a change of registration with its notice and confirms or refuses it. Confirming changes the
 * enterprise and, through the events, its open cases and pending awards in one transaction.
 */
@Stateless
@Requires("enterprise:confirm-change")
public class EnterpriseChangeDesk {

    @Inject
    EnterpriseChangeStore changes;

    @Inject
    EnterpriseStore enterprises;

    @Inject
    OrganisationScope organisations;

    @Inject
    EnterpriseTies ties;

    @Inject
    Event<EnterpriseRenamed> renamed;

    @Inject
    Event<EnterpriseMerged> merged;

    @Inject
    Event<EnterpriseChangeProgressed> progressed;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** Of the divisions of the organisation acted for and below, those to be decided first. @param state null for all */
    public Page<EnterpriseChangeView> list(EnterpriseChangeState state, PageRequest request) {
        Page<EnterpriseChange> found = changes.inRegions(organisations.regionsOfCaller(), state, request);
        return new Page<>(found.getRows().stream().map(EnterpriseChange::view).toList(), found.getTotal(), request);
    }

    /** @throws DomainException NOT_FOUND also outside the caller's divisions */
    public EnterpriseChangeView get(long id) {
        return readable(id).view();
    }

    /**
     * @throws DomainException CHANGE_DECIDED, SUCCESSOR_UNKNOWN when the successor has ended meanwhile; NOT_ALLOWED to whoever
     *     is tied to one of the two; what an observer refuses, such as a second application of the successor under one call
     */
    public EnterpriseChangeView confirm(long id) {
        EnterpriseChange change = locked(id);
        Enterprise enterprise = enterprises.find(change.getEnterpriseId()).orElseThrow();
        if (change.getKind() == EnterpriseChangeKind.RENAMING) {
            rename(enterprise, change);
        } else {
            merge(enterprise, change);
        }
        decide(change, EnterpriseChangeState.CONFIRMED, null);
        return change.view();
    }

    /** @param reason 1..1000 characters, told to the enterprise; @throws DomainException CHANGE_DECIDED, CHANGE_REASON */
    public EnterpriseChangeView refuse(long id, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > 1_000) {
            throw new DomainException(EnterpriseError.CHANGE_REASON);
        }
        EnterpriseChange change = locked(id);
        decide(change, EnterpriseChangeState.REFUSED, words);
        return change.view();
    }

    private void rename(Enterprise enterprise, EnterpriseChange change) {
        String before = enterprise.name();
        enterprise.rename(change.getNewName(), clock.now());
        changes.add(new FormerName(enterprise.id(), before, change.getEffectiveOn()));
        enterprises
                .findAccount(enterprise.id())
                .ifPresent(account -> account.renamed(change.getNewName(), clock.now()));
        renamed.fire(new EnterpriseRenamed(enterprise.id(), before, change.getNewName(), change.getEffectiveOn()));
    }

    private void merge(Enterprise enterprise, EnterpriseChange change) {
        Enterprise successor = enterprises
                .find(change.getSuccessorId())
                .filter(Enterprise::isActive)
                .orElseThrow(() -> new DomainException(EnterpriseError.SUCCESSOR_UNKNOWN));
        requireUntied(successor.id());
        enterprise.deregister(clock.now());
        merged.fire(new EnterpriseMerged(
                enterprise.id(),
                enterprise.name(),
                new Successor(successor.id(), successor.name(), successor.creditCode()),
                change.getEffectiveOn()));
    }

    private void decide(EnterpriseChange change, EnterpriseChangeState state, String reason) {
        change.decided(state, caller.displayName(), clock.now(), reason);
        audit.record(
                "enterprise:decide-change",
                "Enterprise",
                Long.toString(change.getEnterpriseId()),
                change.getEnterpriseName(),
                state + " " + change.getKind() + " " + change.getNewName());
        progressed.fire(new EnterpriseChangeProgressed(change.view(), change.getRegionCode(), change.getSuccessorId()));
    }

    private EnterpriseChange readable(long id) {
        EnterpriseChange change = changes.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        organisations.check(change.getRegionCode());
        return change;
    }

    /**
     * Two who decide at once: the second finds it decided. Both enterprises of a merger are locked, in one order for all: of two
     * mergers that cross, the second finds its successor ended.
     */
    private EnterpriseChange locked(long id) {
        EnterpriseChange known = readable(id);
        requireUntied(known.getEnterpriseId());
        Stream.of(known.getEnterpriseId(), known.getSuccessorId())
                .filter(Objects::nonNull)
                .sorted()
                .forEach(changes::lockEnterprise);
        EnterpriseChange change = changes.fresh(id).orElseThrow();
        if (!change.isOpen()) {
            throw new DomainException(
                    EnterpriseError.CHANGE_DECIDED, change.view().decidedBy());
        }
        return change;
    }

    private void requireUntied(long enterpriseId) {
        if (ties.tied(caller.loginName(), enterpriseId)) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
    }
}
