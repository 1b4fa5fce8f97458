package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.NavigationCount;

/** Requests that wait for the unit's consent. */
@RequestScoped
public class ConsentCount implements NavigationCount {

    @Inject
    private CorrectionConsents consents;

    @Inject
    private Caller caller;

    @Override
    public String path() {
        return "/casefile/consents.xhtml";
    }

    @Override
    public long count() {
        return caller.permitted("casefile:consent-correction")
                ? consents.askedOfMe(new PageRequest(0, 1)).getTotal()
                : 0;
    }
}
