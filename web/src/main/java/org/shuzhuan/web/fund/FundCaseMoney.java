package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.award.ClawBacks;
import org.shuzhuan.award.Instalments;
import org.shuzhuan.award.PayeeChangeState;
import org.shuzhuan.award.PayeeChanges;
import org.shuzhuan.award.PerformanceReviews;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** The money part of a case page, for applicant and officials; and the applicant's acts on its payee account. */
@Named
@ViewScoped
public class FundCaseMoney implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Instalments instalments;

    @Inject
    private PerformanceReviews reviews;

    @Inject
    private PayeeChanges changes;

    @Inject
    private ClawBacks clawBacks;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private Long shown;
    private CaseMoney money;
    private boolean changeable;
    private String bank;
    private String account;
    private String reason;
    private String evidence;

    /** Read once per page. */
    public CaseMoney of(long caseFileId) {
        if (shown == null || shown != caseFileId) {
            shown = caseFileId;
            money = new CaseMoney(
                    instalments.of(caseFileId),
                    reviews.of(caseFileId),
                    changes.of(caseFileId).orElse(null),
                    clawBacks.of(caseFileId).orElse(null));
            changeable = changes.isChangeable(caseFileId);
        }
        return money;
    }

    public boolean isChangeOffered() {
        return changeable && caller.permitted("award:ask-payee-change");
    }

    public boolean isConfirmationOffered() {
        return money != null
                && money.change() != null
                && money.change().state() == PayeeChangeState.ASKED
                && caller.permitted("award:confirm-payee-change");
    }

    public String ask() {
        return act(() -> changes.ask(shown, bank, account, reason, evidence));
    }

    public String confirm() {
        return act(() -> changes.confirm(shown));
    }

    private String act(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/my-case.xhtml?faces-redirect=true&id=" + shown;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
