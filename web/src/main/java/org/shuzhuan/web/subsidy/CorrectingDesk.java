package org.shuzhuan.web.subsidy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.ConsentState;
import org.shuzhuan.casefile.ConsentView;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.SubsidyCorrectionConsent;
import org.shuzhuan.web.layout.Text;

/** A desk that may ask the applicant for corrections (补正): the official picks fields and documents, and writes to each. */
public abstract class CorrectingDesk extends SubsidyDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionTargets targets;

    @Inject
    private CorrectionConsents consents;

    @Inject
    private Corrections corrections;

    @Inject
    private SubsidyCorrectionConsent consentDesk;

    @Inject
    private Text text;

    private Map<String, String> known = new LinkedHashMap<>();
    private boolean askedBefore;
    private ConsentView consent;
    private final List<CorrectionRemark> remarks = new ArrayList<>();
    private String picked;

    @Override
    protected void prepare(ApplicationView application) {
        known = new LinkedHashMap<>(targets.of(application));
        CorrectionDesk own = CorrectionDesk.ofTask(getTask().taskKey()).orElseThrow();
        askedBefore = corrections.of(getCaseFileId()).stream().anyMatch(each -> each.desk() == own);
        readConsent(own);
        if (isConsentGranted()) {
            remarks.clear();
            consent.items().forEach(item -> {
                put(item.target());
                remarks.get(remarks.size() - 1).setRemark(item.remark());
            });
        }
    }

    private void readConsent(CorrectionDesk own) {
        consent = consents.ofCase(getCaseFileId()).stream()
                .filter(each -> each.desk() == own)
                .filter(each -> each.state() != ConsentState.USED && each.state() != ConsentState.VOID)
                .findFirst()
                .orElse(null);
    }

    /** Asks the level above, with the opinion as the reason; the task stays here. */
    public void askConsent() {
        try {
            consentDesk.ask(getTaskId(), Opinion.of(getOpinion()), requests());
        } catch (DomainException refusal) {
            refuse(refusal);
            return;
        }
        readConsent(CorrectionDesk.ofTask(getTask().taskKey()).orElseThrow());
        setOpinion(null);
        String words = text.get("consent.sent");
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, words));
    }

    /** True when the next notice of this desk needs consent that is neither asked nor given. */
    public boolean isConsentNeeded() {
        return askedBefore && (consent == null || consent.state() == ConsentState.REFUSED);
    }

    public boolean isConsentPending() {
        return consent != null && consent.state() == ConsentState.ASKED;
    }

    public boolean isConsentGranted() {
        return consent != null && consent.state() == ConsentState.GRANTED;
    }

    /** The newest request of this desk; null when there is none to speak of. */
    public ConsentView getConsent() {
        return consent;
    }

    protected List<CorrectionRequest> requests() {
        return remarks.stream().map(CorrectionRemark::toRequest).toList();
    }

    /** Puts the picked field or document on the list. */
    public void pick() {
        boolean fresh = remarks.stream().noneMatch(remark -> remark.getTarget().equals(picked));
        if (known.containsKey(picked) && fresh) {
            put(picked);
        }
        picked = null;
    }

    private void put(String target) {
        String before = getContent().getValues().getOrDefault(target, "");
        remarks.add(new CorrectionRemark(target, known.getOrDefault(target, target), before));
    }

    public void drop(CorrectionRemark remark) {
        remarks.remove(remark);
    }

    public List<SelectItem> getTargets() {
        return known.entrySet().stream()
                .map(target -> new SelectItem(target.getKey(), target.getValue()))
                .toList();
    }

    public List<CorrectionRemark> getRemarks() {
        return remarks;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }
}
