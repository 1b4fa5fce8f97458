package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.DossierView;
import org.shuzhuan.dossier.Dossiers;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.PageNumber;
import org.shuzhuan.web.layout.Text;

/** One enterprise on one page: who it is, where it stands, everything that happened. */
@Named
@RequestScoped
public class DossierEnterprisePage {

    private static final int ROWS = 20;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    private Long id;
    private String kind;
    private String number;
    private DossierView dossier;
    private Page<DossierLine> lines;

    /** Without an id the enterprise acted for. */
    public void load() {
        if (id == null) {
            id = caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        }
        dossier = dossiers.of(id);
        lines = dossiers.lines(id, wanted(), PageNumber.read(number, ROWS));
    }

    private LineKind wanted() {
        return FilterValue.of(LineKind.class, kind);
    }

    /** One tab for everything and one per kind the reader sees. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("?id=" + id, text.get("dossier.all"), wanted() == null));
        for (LineKind known : dossier.kinds()) {
            tabs.add(new Tab("?id=" + id + "&kind=" + known, text.of(known), known == wanted()));
        }
        return tabs;
    }

    /** Whether the enterprise itself reads. */
    public boolean isOwn() {
        return caller.enterpriseId().filter(mine -> mine.equals(id)).isPresent();
    }

    /** How much an export holds of uploaded files. */
    public long getMostBytes() {
        return DossierFiles.MOST_BYTES;
    }

    public DossierView getDossier() {
        return dossier;
    }

    public Page<DossierLine> getLines() {
        return lines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** A kind of lines as a tab. */
    public record Tab(String url, String label, boolean current) {

        public String getUrl() {
            return url;
        }

        public String getLabel() {
            return label;
        }

        public boolean isCurrent() {
            return current;
        }

        public Long getCount() {
            return null;
        }

        public boolean isLate() {
            return false;
        }
    }
}
