package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.ExpenseView;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.DraftView;
import org.shuzhuan.subsidy.PrintedApplication;
import org.shuzhuan.subsidy.PrintedApplication.Expense;
import org.shuzhuan.subsidy.PrintedApplication.Field;
import org.shuzhuan.subsidy.PrintedApplication.Section;
import org.shuzhuan.web.casefile.AnswerSheet;
import org.shuzhuan.web.layout.Text;

/** Words an application for print: the labels of the pages, values as they stand, account and phone masked. */
@ApplicationScoped
class ApplicationSheets {

    private static final String ROW = "expenses[";

    @Inject
    AnswerSheet answers;

    @Inject
    CallDirectory calls;

    @Inject
    Text text;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    PrintedApplication filed(CaseView caseFile, ApplicationView content) {
        CallDefinition definition = calls.definition(caseFile.getCallId());
        List<Field> documents = new ArrayList<>();
        for (DocumentItem item : definition.form().documents()) {
            int files =
                    content.getDocuments().getOrDefault(item.key(), List.of()).size();
            documents.add(document(item, files));
        }
        return new PrintedApplication(
                caseFile.getCallTitle(),
                caseFile.getEnterpriseName(),
                caseFile.getCreditCode(),
                caseFile.getCaseNumber(),
                caseFile.getSubmittedAt().toLocalDate(),
                sections(content.getValues(), definition),
                content.getExpenses().stream().map(this::expense).toList(),
                new Section(text.get("casefile.part.files"), documents),
                pledge(text.get("print.pledged")));
    }

    PrintedApplication draft(DraftView draft) {
        CallDefinition definition = calls.definition(draft.getCallId());
        List<Field> documents = definition.form().documents().stream()
                .map(item -> document(item, draft.getValues().containsKey("documents." + item.key()) ? 1 : 0))
                .toList();
        return new PrintedApplication(
                draft.getCallTitle(),
                caller.workspaceName(),
                null,
                null,
                clock.today(),
                sections(draft.getValues(), definition),
                expenses(draft.getValues()),
                new Section(text.get("casefile.part.files"), documents),
                pledge(
                        draft.getConfirmedAt() == null
                                ? text.get("subsidy.confirm.missing")
                                : text.get("print.pledged")));
    }

    /** All steps but the expenses, which have a table of their own. */
    private List<Section> sections(Map<String, String> values, CallDefinition definition) {
        return answers.withoutExpenses(values, definition).stream()
                .map(section -> new Section(
                        text.of(section.step()),
                        section.blocks().stream()
                                .flatMap(block -> block.answers().stream())
                                .map(answer -> new Field(answer.label(), answer.value()))
                                .toList()))
                .toList();
    }

    private Section pledge(String confirmed) {
        return new Section(
                text.get("subsidy.pledge"),
                List.of(new Field(null, text.get("subsidy.pledge.text")), new Field(null, confirmed)));
    }

    private Field document(DocumentItem item, int files) {
        return new Field(
                item.title(),
                files == 0 ? text.get("subsidy.document.none") : text.with("print.files", Integer.toString(files)));
    }

    private Expense expense(ExpenseView item) {
        return new Expense(
                item.getName(),
                proof(item.getContractNumber(), item.getInvoice(), String.valueOf(item.getPaidOn())),
                item.getPaid());
    }

    private List<Expense> expenses(Map<String, String> values) {
        List<Expense> rows = new ArrayList<>();
        for (int index = 0; values.containsKey(ROW + index + "].name"); index++) {
            String at = ROW + index + "].";
            rows.add(new Expense(
                    values.get(at + "name"),
                    proof(values.get(at + "contractNumber"), values.get(at + "invoice"), values.get(at + "paidOn")),
                    paid(values.get(at + "paid"))));
        }
        return rows;
    }

    private String proof(String contract, String invoice, String paidOn) {
        return text.with("print.proof", contract, invoice, paidOn);
    }

    /** A draft may hold what is no amount yet. */
    private static Money paid(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[,\\s]", "");
        return digits.matches("\\d{1,12}(\\.\\d{1,2})?") ? Money.of(new BigDecimal(digits)) : null;
    }
}
