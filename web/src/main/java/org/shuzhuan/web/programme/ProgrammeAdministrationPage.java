package org.shuzhuan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.layout.PageNumber;

/** All calls with their states, for those who administer them (批次管理). */
@Named
@RequestScoped
@Requires("programme:read-changes")
public class ProgrammeAdministrationPage {

    private static final int ROWS = 20;

    @Inject
    private CallDirectory calls;

    private String number;
    private Page<CallView> found;

    public void load() {
        found = calls.list(null, PageNumber.read(number, ROWS));
    }

    public Page<CallView> getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
