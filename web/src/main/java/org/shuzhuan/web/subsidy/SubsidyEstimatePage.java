package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.shuzhuan.programme.ApplicantType;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.subsidy.EstimateInput;
import org.shuzhuan.subsidy.EstimateView;
import org.shuzhuan.subsidy.SubsidyEstimate;
import org.shuzhuan.web.layout.Faults;

/** What a project could get under a call, by the rules that decide real cases; nothing is stored. */
@Named
@ViewScoped
public class SubsidyEstimatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyEstimate estimates;

    @Inject
    private CallDirectory calls;

    @Inject
    private Faults faults;

    private Long callId;
    private List<CallView> choices;
    private CallDefinition definition;
    private final EstimateForm form = new EstimateForm();
    private EstimateView result;

    public void load() {
        // what one can apply for now comes first, and is what one is asked about at first
        choices = calls.list(null, new PageRequest(0, PageRequest.LARGEST)).getRows().stream()
                .sorted(Comparator.comparing((CallView call) -> call.status() != CallStatus.OPEN)
                        .thenComparing(CallView::template))
                .toList();
        if (callId == null && !choices.isEmpty()) {
            callId = choices.get(0).id();
        }
        if (callId != null) {
            definition = calls.definition(callId);
        }
    }

    public void estimate() {
        try {
            result = estimates.estimate(
                    callId,
                    new EstimateInput(
                            form.getLevelAfter(),
                            form.getInvestment(),
                            form.getDownPayment(),
                            form.isInSignedPool(),
                            form.getContractSignedOn(),
                            form.getCompletedOn(),
                            lead()));
        } catch (DomainException refusal) {
            result = null;
            faults.add(refusal);
        }
    }

    private EstimateInput.Lead lead() {
        return isChainLeader()
                ? new EstimateInput.Lead(form.getLedSmeCount(), form.getLedSmeLevel2Rate(), form.getPlatformCost())
                : null;
    }

    public boolean isChainLeader() {
        return definition != null && definition.applicantType() == ApplicantType.CHAIN_LEADER;
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public List<CallView> getChoices() {
        return choices;
    }

    public CallDefinition getDefinition() {
        return definition;
    }

    public EstimateForm getForm() {
        return form;
    }

    public EstimateView getResult() {
        return result;
    }
}
