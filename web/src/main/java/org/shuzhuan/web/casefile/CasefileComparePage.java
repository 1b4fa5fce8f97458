package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseFilter;
import org.shuzhuan.casefile.CaseRow;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** Two cases of the caller's regions side by side, field by field; what differs is marked in words. */
@Named
@RequestScoped
public class CasefileComparePage {

    @Inject
    private CaseFiles cases;

    @Inject
    private SubsidyCases subsidies;

    @Inject
    private AnswerSheet answers;

    @Inject
    private CallDirectory calls;

    @Inject
    private Formatting format;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private Long first;
    private String number;
    private CaseView left;
    private CaseView right;
    private List<ComparedLine> lines = List.of();

    public void load() {
        if (first == null) {
            throw new DomainException(CaseFileError.CASE_NOT_FOUND);
        }
        left = cases.get(first);
        if (number != null && !number.isBlank()) {
            try {
                right = cases.get(found().getId());
                lines = compared();
            } catch (DomainException refusal) {
                faults.add(refusal);
            }
        }
    }

    /** By its number, as it is printed on every paper of the case. */
    private CaseRow found() {
        return cases
                .inMyRegions(new CaseFilter(number.strip(), null, null, null), new PageRequest(0, 1))
                .getRows()
                .stream()
                .findFirst()
                .orElseThrow(() -> new DomainException(CaseFileError.CASE_NOT_FOUND));
    }

    private List<ComparedLine> compared() {
        Map<String, String> one = shown(left);
        Map<String, String> other = shown(right);
        Set<String> labels = new LinkedHashSet<>(one.keySet());
        labels.addAll(other.keySet());
        List<ComparedLine> all = new ArrayList<>();
        labels.forEach(
                label -> all.add(new ComparedLine(label, one.getOrDefault(label, ""), other.getOrDefault(label, ""))));
        return all;
    }

    private Map<String, String> shown(CaseView head) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(text.get("case.matter"), head.getCallTitle());
        values.put(text.get("case.status"), text.of(head.getStatus()));
        values.put(text.get("case.requested"), format.wan(head.getAmountRequested()));
        values.put(
                text.get("case.granted"), head.getAmountGranted() == null ? "" : format.wan(head.getAmountGranted()));
        answers.withoutExpenses(subsidies.content(head.getId()).getValues(), calls.definition(head.getCallId()))
                .forEach(section -> section.blocks().forEach(block -> block.answers()
                        .forEach(answer -> values.put(
                                (block.title() + " " + answer.label()).strip(),
                                answer.value() == null ? "" : answer.value()))));
        return values;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CaseView getLeft() {
        return left;
    }

    public CaseView getRight() {
        return right;
    }

    public List<ComparedLine> getLines() {
        return lines;
    }
}
