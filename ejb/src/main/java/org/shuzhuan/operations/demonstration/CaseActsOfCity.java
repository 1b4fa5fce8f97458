package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.fund.PaymentConfirmation;
import org.shuzhuan.fund.PaymentPreparation;
import org.shuzhuan.identity.Role;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.subsidy.SubsidyRevocation;

/** Takes one step of a case, as the person whose step it is; call as the loader. */
@ApplicationScoped
class CaseActsOfCity {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMddHHmm");

    @Inject
    ApplicantActs applicant;

    @Inject
    OfficeActs office;

    @Inject
    ObjectionActs objections;

    @Inject
    SubsidyRevocation revocation;

    @Inject
    PaymentPreparation preparation;

    @Inject
    PaymentConfirmation confirmation;

    @Inject
    MoneyActs money;

    @Inject
    OpenTask openTask;

    @Inject
    ActingAs actingAs;

    @Inject
    PortalClock clock;

    private final List<CityAccount> people = CityAccount.all();

    void take(CityCase work) throws Exception {
        switch (work.next().act()) {
            case DRAFT -> applicant.draft(work);
            case SUBMIT -> applicant.submit(work);
            case ANSWER_CORRECTION -> applicant.answerCorrection(work);
            case ASK_REVIEW -> applicant.askReview(work);
            case REVOKE -> revoke(work);
            case WITHDRAW -> applicant.withdraw(work);
            case RATE_WELL -> applicant.rate(work, RatingLevel.VERY_SATISFIED);
            case RATE_BADLY -> applicant.rate(work, RatingLevel.DISSATISFIED);
            case ACCEPT -> at(Role.ACCEPTANCE, 0, work, office::accept);
            case ASK_CORRECTION -> at(Role.ACCEPTANCE, 0, work, office::askCorrection);
            case REFUSE_ACCEPTANCE -> at(Role.ACCEPTANCE, 0, work, office::refuse);
            case VERIFY -> at(Role.VERIFICATION, 0, work, task -> office.verify(task, work));
            case RECOMMEND -> at(Role.REVIEW, turn(work), work, office::recommend);
            case SEND_BACK -> at(Role.REVIEW, turn(work), work, office::sendBack);
            case REJECT -> at(Role.REVIEW, turn(work), work, office::reject);
            case AUDIT -> at(Role.AUDITOR, turn(work), work, task -> office.audit(task, work, false));
            case AUDIT_WITH_CUT -> at(Role.AUDITOR, turn(work), work, task -> office.audit(task, work, true));
            case COUNTERSIGN_AS_LEADER -> at(Role.LEADER, 0, work, office::agree);
            case COUNTERSIGN_AS_FINANCE -> at(Role.FINANCE, turn(work), work, office::agree);
            case OBJECT -> objections.object(work);
            case DISMISS_OBJECTION -> at(Role.REVIEW, turn(work) + 1, work, objections::dismiss);
            case UPHOLD_OBJECTION -> at(Role.REVIEW, turn(work) + 1, work, objections::uphold);
            case APPROVE -> at(Role.LEADER, 1, work, office::approve);
            case PREPARE_PAYMENT -> at(Role.PAYER, 0, work, this::prepare);
            case RETURN_PAYMENT -> at(Role.PAYER, 1, work, money::returnPayment);
            case RELEASE_INSTALMENT -> at(Role.FINANCE, turn(work), work, money::releaseInstalment);
            case OFFER_REMAINDER -> at(Role.PROGRAMME_ADMIN, 0, work, money::offerRemainder);
            case REVIEW_UNMET -> at(Role.VERIFICATION, 0, work, money::reviewUnmet);
            case ORDER_CLAW_BACK -> at(Role.FINANCE, turn(work), work, money::orderClawBack);
            case BOOK_REPAYMENT -> at(Role.FINANCE, turn(work), work, money::bookRepayment);
            case CONFIRM_PAYMENT -> at(Role.PAYER, 1, work, task -> confirm(task, work));
        }
    }

    /** The desks with two people take turns. */
    private static int turn(CityCase work) {
        return work.enterprise().number() % 2;
    }

    private void prepare(String taskId) {
        preparation.prepare(taskId, preparation.plan(taskId).components());
    }

    private void confirm(String taskId, CityCase work) {
        confirmation.confirm(
                taskId,
                CityText.of("bank.reference", work.caseFileId() + clock.now().format(MINUTE)),
                clock.today());
    }

    private void revoke(CityCase work) throws Exception {
        String login = CityAccount.at(people, Role.LEADER, work.enterprise().region(), 1);
        actingAs.official(login, () -> {
            revocation.revoke(work.caseFileId(), Opinion.of(CityText.of("opinion.revoke")));
            return null;
        });
    }

    private void at(Role role, int turn, CityCase work, Consumer<String> decide) throws Exception {
        String login = CityAccount.at(people, role, work.enterprise().region(), turn);
        actingAs.official(login, () -> {
            decide.accept(openTask.of(work.caseFileId()));
            return null;
        });
    }
}
