package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuzhuan.assessment.entity.Invitation;
import org.shuzhuan.assessment.entity.InvitationRound;
import org.shuzhuan.assessment.entity.InvitationRule;
import org.shuzhuan.assessment.store.InvitationStore;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/**
 * Officials invite the enterprises of their regions to assess themselves, many at once: first a dry run over all that match,
 * then the round, which tells each by a message and keeps what became of every row. Nobody is invited twice within the days
 * that the rule says; rounds run one after the other, so that two officials at once do not tell an enterprise twice.
 */
@Stateless
@Requires("assessment:invite")
public class AssessmentInvitations {

    private static final int RECENT = 10;
    private static final String PAGE = "/assessment/home.xhtml";

    @Inject
    InvitationStore store;

    @Inject
    OrganisationScope scope;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** Keeps nothing, tells nobody. */
    public InvitationPreview preview(InvitationFilter filter, PageRequest request) {
        InvitationRule rule = store.rule();
        Set<String> regions = scope.regionsOfCaller();
        LocalDateTime since = since(rule);
        Page<InvitationLine> lines = store.matching(regions, filter, since, request);
        long left = store.leftOut(regions, filter, since);
        return new InvitationPreview(lines.total(), lines.total() - left, rule.days(), rule.most(), lines);
    }

    /**
     * Invites all that match and may be told.
     *
     * @return id of the round
     * @throws DomainException INVITATION_TOO_MANY with the limit, INVITATION_NOBODY; nothing is kept then
     */
    public long invite(InvitationFilter filter) {
        InvitationRule rule = store.lockRule();
        List<InvitationLine> lines = store.all(scope.regionsOfCaller(), filter, since(rule), rule.most() + 1);
        if (lines.size() > rule.most()) {
            throw new DomainException(AssessmentError.INVITATION_TOO_MANY, rule.most());
        }
        int invited = (int) lines.stream()
                .filter(line -> line.outcome() == InvitationOutcome.INVITED)
                .count();
        if (invited == 0) {
            throw new DomainException(AssessmentError.INVITATION_NOBODY);
        }
        InvitationRound round = new InvitationRound(organisation(), caller.displayName(), clock.now());
        round.count(invited, lines.size() - invited);
        store.add(round);
        lines.forEach(line -> store.add(new Invitation(round.id(), line, clock.now())));
        List<Recipient> told = lines.stream()
                .filter(line -> line.outcome() == InvitationOutcome.INVITED)
                .map(line -> Recipient.enterprise(line.enterpriseId()))
                .toList();
        notices.notifyAll(told, "ASSESSMENT_INVITED", Map.of("organisation", caller.workspaceName()), PAGE);
        audit.record(
                "assessment:invite",
                "InvitationRound",
                round.id().toString(),
                null,
                filter + " " + invited + "+" + (lines.size() - invited));
        return round.id();
    }

    /** The newest rounds of the organisation acted for. */
    public List<InvitationRoundView> recent() {
        return store.newest(organisation(), RECENT).stream()
                .map(InvitationRound::view)
                .toList();
    }

    /** @throws DomainException NOT_FOUND, also for another organisation's */
    public InvitationRoundView round(long id) {
        return own(id).view();
    }

    /** What became of every row of a round. */
    public Page<InvitationLine> lines(long id, PageRequest request) {
        return store.lines(own(id).id(), request);
    }

    private InvitationRound own(long id) {
        return store.find(id)
                .filter(round -> round.organisationId() == organisation())
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private LocalDateTime since(InvitationRule rule) {
        return clock.now().minusDays(rule.days());
    }

    private long organisation() {
        return caller.organisationId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }
}
