package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.AssessmentState;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.DossierView;
import org.shuzhuan.dossier.Dossiers;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.api.StrictJson;
import org.shuzhuan.web.assessment.AssessmentAnswer;

/**
 * A dossier as one ZIP: dossier.pdf, dossier.json (head and all lines), assessments.json, cases.json, the uploaded files and
 * files.json, which lists them. Written as it is read, a page of lines, one assessment, one case, one file at a time, so that memory does not grow with the dossier; every part is
 * read through its own service, which shows the reader no more than its page does.
 */
@ApplicationScoped
class DossierArchive {

    private final Jsonb json = new StrictJson().getContext(Object.class);

    @Inject
    Dossiers dossiers;

    @Inject
    Assessments assessments;

    @Inject
    CaseFiles cases;

    @Inject
    SubsidyCases applications;

    @Inject
    DossierDocument document;

    @Inject
    DossierFiles files;

    void write(DossierView dossier, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("dossier.pdf"));
        zip.write(document.pdf(dossier));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("dossier.json"));
        lines(zip, dossier);
        zip.closeEntry();
        if (dossier.kinds().contains(LineKind.ASSESSMENT)) {
            zip.putNextEntry(new ZipEntry("assessments.json"));
            assessments(zip, dossier.enterprise().id());
            zip.closeEntry();
        }
        if (dossier.kinds().contains(LineKind.APPLICATION)) {
            zip.putNextEntry(new ZipEntry("cases.json"));
            cases(zip, dossier.enterprise().id());
            zip.closeEntry();
        }
        if (dossier.kinds().contains(LineKind.FILE)) {
            List<ArchivedFile> listed = files.write(zip, dossier.enterprise().id());
            zip.putNextEntry(new ZipEntry("files.json"));
            text(zip, json.toJson(listed));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private void lines(OutputStream out, DossierView dossier) throws IOException {
        text(
                out,
                "{\"enterprise\":" + json.toJson(dossier.enterprise()) + ",\"journey\":"
                        + json.toJson(dossier.journey()) + ",\"lines\":");
        elements(out, dossier.enterprise().id(), null, line -> json.toJson(line));
        text(out, "}");
    }

    private void assessments(OutputStream out, long enterpriseId) throws IOException {
        text(out, "[");
        String comma = "";
        List<AssessmentRow> completed = assessments.of(enterpriseId).stream()
                .filter(row -> row.state() == AssessmentState.COMPLETED)
                .toList();
        for (AssessmentRow row : completed) {
            text(out, comma + json.toJson(AssessmentAnswer.of(assessments.get(row.id()))));
            comma = ",";
        }
        text(out, "]");
    }

    private void cases(OutputStream out, long enterpriseId) throws IOException {
        elements(out, enterpriseId, LineKind.APPLICATION, line -> {
            long id = line.caseFileId();
            return "{\"case\":" + json.toJson(cases.get(id)) + ",\"history\":" + json.toJson(cases.history(id))
                    + ",\"application\":" + json.toJson(applications.content(id)) + "}";
        });
    }

    private void elements(OutputStream out, long enterpriseId, LineKind kind, Element element) throws IOException {
        text(out, "[");
        String comma = "";
        int written = 0;
        Page<DossierLine> page;
        do {
            page = dossiers.lines(enterpriseId, kind, new PageRequest(written, PageRequest.LARGEST));
            for (DossierLine line : page.rows()) {
                text(out, comma + element.of(line));
                comma = ",";
            }
            written += page.rows().size();
        } while (!page.rows().isEmpty() && written < page.total());
        text(out, "]");
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One line's element of a JSON array. */
    @FunctionalInterface
    private interface Element {
        String of(DossierLine line);
    }
}
