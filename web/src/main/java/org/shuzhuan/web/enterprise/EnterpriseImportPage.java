package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Messages;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.enterprise.EnterpriseImports;
import org.shuzhuan.enterprise.ImportFault;
import org.shuzhuan.enterprise.ImportRowView;
import org.shuzhuan.enterprise.ImportState;
import org.shuzhuan.enterprise.ImportView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.PageNumber;
import org.shuzhuan.web.layout.Text;

/** Bulk import of enterprises: upload, dry run with every faulty row, confirmation. */
@Named
@RequestScoped
public class EnterpriseImportPage {

    private static final String ADDRESS = "/enterprise/import.xhtml?faces-redirect=true";
    private static final int ROWS = 20;

    @Inject
    private EnterpriseImports imports;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private Long id;
    private boolean goodRows;
    private String number;
    private boolean leaveOut;
    private Part file;
    private ImportView sheet;
    private Page<ImportRowView> rows;
    private List<ImportView> recent;

    public void load() {
        recent = imports.recent();
        if (id != null) {
            sheet = imports.get(id);
            rows = imports.rows(id, !goodRows, PageNumber.read(number, ROWS));
        }
    }

    public String check() {
        try (InputStream content = required().getInputStream()) {
            ImportView checked = imports.check(file.getSubmittedFileName(), content);
            Messages.addFlashGlobalInfo(text.with("page.import.checked", checked.good(), checked.faulty()));
            return ADDRESS + "&id=" + checked.id();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String confirm() {
        try {
            imports.confirm(id, leaveOut);
            Messages.addFlashGlobalInfo(text.with("page.import.done", sheet.good()));
            return ADDRESS + "&id=" + id;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public String discard() {
        try {
            imports.discard(id);
            Messages.addFlashGlobalInfo(text.get("page.import.discarded"));
            return ADDRESS;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    /** Heading of the cell and what is wrong with it. */
    public String words(ImportFault fault) {
        String why = text.with("error." + fault.error(), fault.arguments().toArray());
        return text.with("field.import.fault", fault.heading(), why);
    }

    private Part required() {
        if (file == null || file.getSize() == 0) {
            throw new DomainException(DocumentError.EMPTY);
        }
        return file;
    }

    /** Whether the sheet still waits for its confirmation. */
    public boolean isUndecided() {
        return sheet != null && sheet.state() == ImportState.CHECKED;
    }

    public ImportView getSheet() {
        return sheet;
    }

    public Page<ImportRowView> getRows() {
        return rows;
    }

    public List<ImportView> getRecent() {
        return recent;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isGoodRows() {
        return goodRows;
    }

    public void setGoodRows(boolean goodRows) {
        this.goodRows = goodRows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
