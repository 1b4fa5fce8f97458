package org.shuzhuan.web.enterprise;

import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseView;

/** Forms filled from what is stored, or copied before a service tidies them: what was typed stays on the page. */
final class FilledForms {

    private FilledForms() {}

    /** Without the phone, which the view only knows masked. */
    static EnterpriseForm of(EnterpriseView view) {
        EnterpriseForm form = new EnterpriseForm();
        form.setCreditCode(view.creditCode());
        form.setName(view.name());
        form.setKind(view.kind());
        form.setRegionCode(view.regionCode());
        form.setAddress(view.address());
        form.setIndustryCode(view.industryCode());
        form.setLegalRepresentative(view.legalRepresentative());
        form.setContactPerson(view.contactPerson());
        form.setEmployees(view.figures().employees());
        form.setRevenueWan(view.figures().revenueWan());
        form.setAssetsWan(view.figures().assetsWan());
        return form;
    }

    static EnterpriseForm copy(EnterpriseForm typed) {
        EnterpriseForm form = new EnterpriseForm();
        form.setCreditCode(typed.getCreditCode());
        form.setName(typed.getName());
        form.setKind(typed.getKind());
        form.setRegionCode(typed.getRegionCode());
        form.setAddress(typed.getAddress());
        form.setIndustryCode(typed.getIndustryCode());
        form.setLegalRepresentative(typed.getLegalRepresentative());
        form.setContactPerson(typed.getContactPerson());
        form.setContactPhone(typed.getContactPhone());
        form.setEmployees(typed.getEmployees());
        form.setRevenueWan(typed.getRevenueWan());
        form.setAssetsWan(typed.getAssetsWan());
        return form;
    }
}
