package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.message.DocumentVerification;
import org.shuzhuan.message.VerifiedDocument;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** Checks a document against the portal by its number and code; the code on its print leads here with both filled in. */
@Named
@RequestScoped
public class MessageVerifyPage {

    @Inject
    private DocumentVerification verification;

    @Inject
    private Faults faults;

    private String number;
    private String code;
    private VerifiedDocument found;

    /** Opened with number and code in the address: checks at once. */
    public void load() {
        if (number != null && !number.isBlank() && code != null && !code.isBlank()) {
            check();
        }
    }

    public String check() {
        try {
            found = verification.verify(number, code);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        return null;
    }

    /** Kind of the tag {@code sz:tag}. */
    public String kindOf(VerifiedDocument document) {
        return switch (document.validity()) {
            case VALID -> "success";
            case REPLACED -> "warning";
            case REVOKED -> "danger";
        };
    }

    public VerifiedDocument getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
