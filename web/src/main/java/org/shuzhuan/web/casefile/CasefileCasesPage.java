package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseFilter;
import org.shuzhuan.casefile.CaseRow;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.Text;

/** All cases of the regions of the organisation acted for; the filter stands in the address. */
@Named
@RequestScoped
public class CasefileCasesPage {

    private static final int ROWS = 20;

    @Inject
    private CaseFiles cases;

    @Inject
    private CallDirectory calls;

    @Inject
    private Text text;

    private String words;
    private String status;
    private Long call;
    private String region;
    private int number = 1;
    private Page<CaseRow> page;

    public void load() {
        CaseStatus wanted = FilterValue.of(CaseStatus.class, status);
        page = cases.inMyRegions(
                new CaseFilter(words, wanted, call, region), new PageRequest((number - 1) * ROWS, ROWS));
    }

    public List<SelectItem> getStatusChoices() {
        return Arrays.stream(CaseStatus.values())
                .map(known -> new SelectItem(known.name(), text.of(known)))
                .toList();
    }

    public List<SelectItem> getCallChoices() {
        return calls.list(null, new PageRequest(0, PageRequest.LARGEST)).getRows().stream()
                .map(known -> new SelectItem(String.valueOf(known.id()), known.title()))
                .toList();
    }

    /** Kind of the status tag. */
    public String kind(CaseStatus shown) {
        return switch (shown) {
            case CLOSED, IN_PAYMENT -> "success";
            case IN_CORRECTION, AWAITING_BUDGET -> "warning";
            case NOT_ACCEPTED, REJECTED, LAPSED -> "danger";
            case WITHDRAWN -> "";
            default -> "info";
        };
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
