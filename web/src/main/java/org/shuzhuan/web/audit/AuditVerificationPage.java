package org.shuzhuan.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.audit.AuditFilter;
import org.shuzhuan.audit.AuditQueries;
import org.shuzhuan.audit.AuditVerification;
import org.shuzhuan.audit.AuditView;
import org.shuzhuan.audit.ChainHeadView;
import org.shuzhuan.audit.ChainReport;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;

/** Verifies the audit chain, shows the heads of the last days and the rows; the filter stands in the address. */
@Named
@ViewScoped
public class AuditVerificationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final int DAYS = 14;

    @Inject
    private AuditVerification verification;

    @Inject
    private AuditQueries rows;

    @Inject
    private PortalClock clock;

    private String subject;
    private String actor;
    private String action;
    private String day;
    private int number = 1;
    private Page<AuditView> page;
    private List<ChainHeadView> heads = List.of();
    private ChainReport report;

    public void load() {
        LocalDate today = clock.today();
        heads = verification.heads(today.minusDays(DAYS), today);
        page = rows.page(filter(), new PageRequest((number - 1) * ROWS, ROWS));
    }

    public void verify() {
        report = verification.verify();
    }

    private AuditFilter filter() {
        LocalDateTime from = dayOrNull();
        return new AuditFilter(null, subject, actor, action, from, from == null ? null : from.plusDays(1));
    }

    private LocalDateTime dayOrNull() {
        try {
            return day == null ? null : LocalDate.parse(day).atStartOfDay();
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    public Page<AuditView> getPage() {
        return page;
    }

    public List<ChainHeadView> getHeads() {
        return heads;
    }

    public ChainReport getReport() {
        return report;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
