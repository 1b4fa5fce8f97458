package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.Renderer;
import org.shuzhuan.reports.subsidy.ApplicationForm;
import org.shuzhuan.reports.subsidy.FormLine;
import org.shuzhuan.shared.PortalMode;

/** Prints the application form (申报书); a draft carries its word across every page. */
@ApplicationScoped
public class ApplicationPrint {

    private final Renderer renderer = new Renderer();
    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.shuzhuan.text.letters", Locale.SIMPLIFIED_CHINESE, ApplicationPrint.class.getClassLoader());

    @Inject
    PortalMode mode;

    public byte[] pdf(PrintedApplication application) {
        boolean draft = application.caseNumber() == null;
        String draftWord = words.getString("print.draft");
        ApplicationForm form = new ApplicationForm(
                new Letterhead(
                        application.enterpriseName(),
                        draft ? draftWord : application.caseNumber(),
                        application.on(),
                        mode.demonstration()),
                application.callTitle(),
                application.creditCode(),
                lines(application));
        return draft ? renderer.watermarked(form, draftWord) : renderer.pdf(form);
    }

    private List<FormLine> lines(PrintedApplication application) {
        List<FormLine> lines = new ArrayList<>();
        application.sections().forEach(section -> add(lines, section));
        if (!application.expenses().isEmpty()) {
            lines.add(FormLine.section(words.getString("print.expenses")));
            lines.add(FormLine.expenseHead());
            application
                    .expenses()
                    .forEach(expense -> lines.add(FormLine.expense(
                            expense.name(),
                            expense.proof(),
                            expense.paid() == null
                                    ? null
                                    : new BigDecimal(expense.paid().toString()))));
            lines.add(FormLine.expenseTotal(application.expenses().stream()
                    .map(PrintedApplication.Expense::paid)
                    .filter(Objects::nonNull)
                    .map(paid -> new BigDecimal(paid.toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        add(lines, application.documents());
        add(lines, application.pledge());
        return lines;
    }

    private static void add(List<FormLine> lines, PrintedApplication.Section section) {
        lines.add(FormLine.section(section.title()));
        section.fields()
                .forEach(field -> lines.add(
                        field.label() == null
                                ? FormLine.paragraph(field.value())
                                : FormLine.field(field.label(), field.value())));
    }
}
