package org.shuzhuan.web.subsidy;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.subsidy.ApplicationView;

/** A desk that may ask the applicant for corrections (补正): the official picks fields and documents, and writes to each. */
public abstract class CorrectingDesk extends SubsidyDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionTargets targets;

    private Map<String, String> known = new LinkedHashMap<>();
    private final List<CorrectionRemark> remarks = new ArrayList<>();
    private String picked;

    @Override
    protected void prepare(ApplicationView application) {
        known = new LinkedHashMap<>(targets.of(application));
    }

    protected List<CorrectionRequest> requests() {
        return remarks.stream().map(CorrectionRemark::toRequest).toList();
    }

    /** Puts the picked field or document on the list. */
    public void pick() {
        boolean fresh = remarks.stream().noneMatch(remark -> remark.getTarget().equals(picked));
        if (known.containsKey(picked) && fresh) {
            String before = getContent().getValues().getOrDefault(picked, "");
            remarks.add(new CorrectionRemark(picked, known.get(picked), before));
        }
        picked = null;
    }

    public void drop(CorrectionRemark remark) {
        remarks.remove(remark);
    }

    public List<SelectItem> getTargets() {
        return known.entrySet().stream()
                .map(target -> new SelectItem(target.getKey(), target.getValue()))
                .toList();
    }

    public List<CorrectionRemark> getRemarks() {
        return remarks;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }
}
