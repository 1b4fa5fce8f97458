package org.shuzhuan.web.reference;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuzhuan.reference.CalendarYearView;
import org.shuzhuan.reference.WorkingCalendarImport;
import org.shuzhuan.reference.WorkingCalendarImported;
import org.shuzhuan.reference.WorkingCalendars;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The published years of the working calendar, and the import of another or a corrected one. */
@Named
@ViewScoped
public class ReferenceCalendarsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 64 * 1024;

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private WorkingCalendarImport intake;

    @Inject
    private PortalClock clock;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private Integer year;
    private String content;
    private transient Part file;
    private List<CalendarYearView> published;

    public void load() {
        published = calendars.published();
        year = published.stream()
                        .mapToInt(CalendarYearView::getYear)
                        .max()
                        .orElse(clock.today().getYear() - 1)
                + 1;
    }

    public void importYear() {
        try {
            WorkingCalendarImported done = intake.importYear(year, written());
            String words = text.with("reference.calendar.imported", done.year(), done.workingDays());
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, words));
            content = null;
            load();
        } catch (ValidationException refusal) {
            refusal.getFaults().forEach(this::show);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    /** A fault of a file names its line; there is no field to show it at. */
    private void show(FieldFault fault) {
        String words = text.with("reference.calendar.fault", fault.path(), text.error(fault.code(), fault.arguments()));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** The file when one was chosen, else what was typed. */
    private String written() {
        if (file == null || file.getSize() == 0) {
            return content == null ? "" : content;
        }
        try (InputStream bytes = file.getInputStream()) {
            content = new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<CalendarYearView> getPublished() {
        return published;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
