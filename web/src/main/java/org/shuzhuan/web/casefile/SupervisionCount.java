package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.SupervisionOrders;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.web.layout.NavigationCount;

/** Supervision orders that the caller's unit must answer. */
@RequestScoped
public class SupervisionCount implements NavigationCount {

    @Inject
    private SupervisionOrders orders;

    @Inject
    private Caller caller;

    @Override
    public String path() {
        return "/casefile/supervision.xhtml";
    }

    @Override
    public long count() {
        return caller.permitted("casefile:supervision") ? orders.toAnswer() : 0;
    }
}
