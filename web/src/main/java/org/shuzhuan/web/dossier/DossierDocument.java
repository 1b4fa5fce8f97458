package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.DossierView;
import org.shuzhuan.dossier.Dossiers;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.Renderer;
import org.shuzhuan.reports.dossier.DossierReport;
import org.shuzhuan.reports.dossier.DossierRow;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.web.layout.Text;

/** A dossier in print. The newest 2,000 lines are printed, so that its size has a bound; the JSON beside it holds all. */
@ApplicationScoped
class DossierDocument {

    private static final int MOST_LINES = 2_000;

    private final Renderer renderer = new Renderer();

    @Inject
    Dossiers dossiers;

    @Inject
    DossierWords words;

    @Inject
    Text text;

    @Inject
    PortalMode mode;

    @Inject
    PortalClock clock;

    byte[] pdf(DossierView dossier) {
        long id = dossier.enterprise().id();
        Letterhead letterhead = new Letterhead(
                text.get("layout.host"), text.with("dossier.number", id), clock.today(), mode.demonstration());
        return renderer.pdf(new DossierReport(
                letterhead,
                dossier.enterprise().name(),
                words.profile(dossier.enterprise()),
                text.with(
                        "dossier.stage",
                        text.of(dossier.journey().stage()),
                        words.reason(dossier.journey()),
                        text.of(dossier.journey().next())),
                cut(id),
                rows(id)));
    }

    private String cut(long id) {
        long all = dossiers.lines(id, null, new PageRequest(0, 1)).total();
        return all <= MOST_LINES ? "" : text.with("dossier.cut", MOST_LINES, all - MOST_LINES);
    }

    private List<DossierRow> rows(long id) {
        List<DossierRow> rows = new ArrayList<>();
        Page<DossierLine> page;
        do {
            page = dossiers.lines(id, null, new PageRequest(rows.size(), PageRequest.LARGEST));
            page.rows().forEach(line -> rows.add(row(line)));
        } while (!page.rows().isEmpty() && rows.size() < Math.min(page.total(), MOST_LINES));
        return rows.subList(0, Math.min(rows.size(), MOST_LINES));
    }

    private DossierRow row(DossierLine line) {
        String note = words.note(line);
        String title = words.title(line);
        return new DossierRow(words.when(line), text.of(line.kind()), note.isEmpty() ? title : title + "　" + note);
    }
}
