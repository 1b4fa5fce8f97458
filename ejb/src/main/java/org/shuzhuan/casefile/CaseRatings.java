package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseRating;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRatingStore;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Role;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * The applicant rates the service (好差评) once the case has ended; a bad rating is followed up by the leader within 15 working
 * days, whose answer the applicant sees and may rate once more. Rated is the unit that took the application in.
 */
@Stateless
public class CaseRatings {

    static final int FOLLOW_UP_DAYS = 15;
    private static final int LONGEST_REMARK = 1_000;
    private static final int LONGEST_ANSWER = 2_000;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRatingStore ratings;

    @Inject
    private CaseScope scope;

    @Inject
    private RatingMessages messages;

    @Inject
    private OrganisationScope regions;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CallDirectory calls;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * @throws DomainException CASE_NOT_ENDED, ALREADY_RATED, RATING_LEVEL_REQUIRED, RATING_REMARK_REQUIRED for a bad rating
     *     without words, OPINION_TOO_LONG
     */
    @Requires("casefile:rate")
    public RatingView rate(long caseFileId, RatingForm form) {
        CaseFile caseFile = ownEnded(caseFileId);
        if (ratings.ofCase(caseFileId).isPresent()) {
            throw new DomainException(CaseFileError.ALREADY_RATED);
        }
        String remark = remark(form.level(), form.remark());
        CaseRating rating = new CaseRating(
                caseFile,
                new RatingForm(form.level(), Set.copyOf(form.reasons()), remark),
                caller.loginName(),
                clock.now());
        OrganisationView unit = unitOf(caseFile);
        rating.of(unit.code(), unit.name());
        if (form.level().isBad()) {
            openFollowUp(caseFile, rating, unit, form.level());
        }
        ratings.add(rating);
        audit.record(
                "casefile:rate",
                "CaseFile",
                caseFile.getCaseNumber(),
                null,
                form.level().name());
        return rating.toView();
    }

    private void openFollowUp(CaseFile caseFile, CaseRating rating, OrganisationView unit, RatingLevel level) {
        Optional<LocalDate> due =
                calendar.plusWorkingDays(clock.today(), FOLLOW_UP_DAYS).lastDay();
        String leaders = organisations
                .deskFor(Role.LEADER, caseFile.getApplicant().getRegionCode())
                .map(OrganisationView::code)
                .orElse(unit.code());
        rating.openFollowUp(leaders, due.orElse(null));
        messages.bad(caseFile, level, due, leaders);
    }

    /**
     * The leader says what was found and done.
     *
     * @throws DomainException CASE_NOT_FOUND for a rating of another unit, FOLLOW_UP_NOT_OPEN, OPINION_REQUIRED
     */
    @Requires("casefile:answer-rating")
    public RatingView answer(long ratingId, String text) {
        CaseRating known = ratings.find(ratingId).orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
        CaseFile caseFile = cases.lock(known.getCaseFileId());
        CaseRating rating = ratings.locked(ratingId).orElseThrow();
        if (!leads(rating)) {
            throw new DomainException(CaseFileError.CASE_NOT_FOUND);
        }
        if (!rating.isOpen()) {
            throw new DomainException(CaseFileError.FOLLOW_UP_NOT_OPEN);
        }
        rating.answer(required(text), caller.displayName(), clock.now());
        messages.answered(caseFile, caller.workspaceName());
        audit.record("casefile:answer-rating", "CaseFile", rating.getCaseNumber(), null, text);
        return rating.toView();
    }

    /** @throws DomainException NOT_RATABLE_AGAIN, and as {@link #rate} */
    @Requires("casefile:rate")
    public RatingView rateAgain(long caseFileId, RatingLevel level, String text) {
        ownEnded(caseFileId);
        CaseRating rating = ratings.ofCase(caseFileId)
                .filter(CaseRating::isRatableAgain)
                .orElseThrow(() -> new DomainException(CaseFileError.NOT_RATABLE_AGAIN));
        rating.again(level, remark(level, text), clock.now());
        audit.record("casefile:rate-again", "CaseFile", rating.getCaseNumber(), null, level.name());
        return rating.toView();
    }

    /** Empty until rated. */
    @Requires("casefile:read")
    public Optional<RatingView> of(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return ratings.ofCase(caseFileId).map(CaseRating::toView);
    }

    /** One rating within the caller's regions. */
    @Requires("casefile:list")
    public RatingView get(long ratingId) {
        return ratings.find(ratingId)
                .filter(rating -> regions.covers(rating.getRegionCode()))
                .map(CaseRating::toView)
                .orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
    }

    /** Whether the caller may answer the follow-up of this rating now. */
    @Requires("casefile:list")
    public boolean mayAnswer(long ratingId) {
        return caller.permitted("casefile:answer-rating")
                && ratings.find(ratingId)
                        .filter(CaseRating::isOpen)
                        .filter(this::leads)
                        .isPresent();
    }

    /** Newest first, of the regions of the organisation acted for. */
    @Requires("casefile:list")
    public Page<RatingView> inMyRegions(RatingFilter filter, PageRequest request) {
        Set<String> mine = regions.regionsOfCaller();
        return mine.isEmpty() ? new Page<>(List.of(), 0, request) : ratings.page(mine, filter, request);
    }

    /** Of all units in those regions, by name. */
    @Requires("casefile:list")
    public List<RatingFigures> figures() {
        Set<String> mine = regions.regionsOfCaller();
        return mine.isEmpty() ? List.of() : ratings.figures(mine);
    }

    private CaseFile ownEnded(long caseFileId) {
        CaseFile caseFile = cases.lock(caseFileId);
        scope.requireApplicant(caseFile);
        if (!caseFile.getStatus().isFinal()) {
            throw new DomainException(CaseFileError.CASE_NOT_ENDED);
        }
        return caseFile;
    }

    private OrganisationView unitOf(CaseFile caseFile) {
        String code = calls.organisationFor(
                caseFile.getMatter().getCallId(),
                Role.ACCEPTANCE.getId(),
                caseFile.getApplicant().getRegionCode());
        return organisations.byCode(code).orElseThrow();
    }

    private boolean leads(CaseRating rating) {
        return caller.candidateGroups().contains(Role.LEADER.getId() + "@" + rating.getFollowUnitCode());
    }

    private static String remark(RatingLevel level, String text) {
        if (level == null) {
            throw new DomainException(CaseFileError.RATING_LEVEL_REQUIRED);
        }
        String remark = text == null ? "" : text.strip();
        if (remark.isEmpty() && level.isBad()) {
            throw new DomainException(CaseFileError.RATING_REMARK_REQUIRED);
        }
        if (remark.length() > LONGEST_REMARK) {
            throw new DomainException(CaseFileError.OPINION_TOO_LONG, LONGEST_REMARK);
        }
        return remark;
    }

    private static String required(String text) {
        String answer = text == null ? "" : text.strip();
        if (answer.isEmpty()) {
            throw new DomainException(CaseFileError.OPINION_REQUIRED);
        }
        if (answer.length() > LONGEST_ANSWER) {
            throw new DomainException(CaseFileError.OPINION_TOO_LONG, LONGEST_ANSWER);
        }
        return answer;
    }
}
