package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.shuzhuan.enterprise.CreditCode;
import org.shuzhuan.enterprise.CreditCodeVerification;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** A verification official lets a credit code through whose check digit fails, and writes down why. */
@Named
@RequestScoped
public class EnterpriseVerifyCodePage {

    @Inject
    private CreditCodeVerification verification;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private String creditCode;
    private String reason;

    public String verify() {
        try {
            verification.verify(creditCode, reason);
            Messages.addFlashGlobalInfo(text.with("page.verifyCode.done", CreditCode.normalise(creditCode)));
            return "/enterprise/verify-code.xhtml?faces-redirect=true";
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
