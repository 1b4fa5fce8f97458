package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.casefile.ConsentRow;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** What desks below ask the unit to agree to. */
@Named
@RequestScoped
public class CasefileConsentsPage {

    private static final int ROWS = 20;

    @Inject
    private CorrectionConsents consents;

    private int number = 1;
    private Page<ConsentRow> page;

    public void load() {
        page = consents.askedOfMe(new PageRequest((number - 1) * ROWS, ROWS));
    }

    public Page<ConsentRow> getPage() {
        return page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
