package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseRow;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.PageNumber;

/** The cases of the enterprise acted for, newest first. */
@Named
@RequestScoped
public class CasefileMyCasesPage {

    private static final int ROWS = 20;

    @Inject
    private CaseFiles cases;

    private String number;
    private Page<CaseRow> page;

    public void load() {
        page = cases.mine(PageNumber.read(number, ROWS));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Page<CaseRow> getPage() {
        return page;
    }
}
