package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.award.RemainderConsent;
import org.shuzhuan.award.RemainderOfferView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** The applicant's part of the case page while it is asked to accept what is left of the budget. */
@Named
@ViewScoped
public class FundRemainder implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RemainderConsent consent;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private long caseFileId;
    private RemainderOfferView offer;
    private String words;

    public void load(long id) {
        caseFileId = id;
        offer = consent.of(id).orElse(null);
    }

    public String agree() {
        return answer(() -> consent.agree(caseFileId, Opinion.of(words)));
    }

    public String decline() {
        return answer(() -> consent.decline(caseFileId, Opinion.of(words)));
    }

    private String answer(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/my-case.xhtml?faces-redirect=true&id=" + caseFileId;
    }

    public boolean isAsked() {
        return offer != null && caller.permitted("award:answer-remainder");
    }

    public RemainderOfferView getOffer() {
        return offer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
