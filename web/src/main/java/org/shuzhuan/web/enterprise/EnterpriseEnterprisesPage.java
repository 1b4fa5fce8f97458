package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.PageNumber;

/** Officials look enterprises up by the beginning of name or credit code, and by division. */
@Named
@RequestScoped
public class EnterpriseEnterprisesPage {

    private static final int ROWS = 20;

    @Inject
    private EnterpriseDirectory directory;

    @Inject
    private Caller caller;

    private String beginning;
    private String regionCode;
    private String number;
    private Page<EnterpriseView> found;

    public void load() {
        String region = regionCode == null || regionCode.isBlank() ? null : regionCode;
        found = directory.search(beginning, region, PageNumber.read(number, ROWS));
    }

    public boolean isMayImport() {
        return caller.permitted("enterprise:import");
    }

    public Page<EnterpriseView> getFound() {
        return found;
    }

    public String getBeginning() {
        return beginning;
    }

    public void setBeginning(String beginning) {
        this.beginning = beginning;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public void setRegionCode(String regionCode) {
        this.regionCode = regionCode;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
