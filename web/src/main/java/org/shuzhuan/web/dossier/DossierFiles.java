package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuzhuan.document.DocumentContent;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.Documents;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.Dossiers;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Text;

/**
 * The uploaded files of a dossier, each opened as the reader: whom its owner refuses gets a line that says so instead. All
 * together are at most {@link #MOST_BYTES}; what no longer fits has its line too, so that no file goes missing silently.
 */
@ApplicationScoped
class DossierFiles {

    /** As much as a browser still saves without trouble, 25 files of the largest size. */
    static final long MOST_BYTES = 500L * 1024 * 1024;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    Text text;

    /** @return a line for every file, the newest first */
    List<ArchivedFile> write(ZipOutputStream zip, long enterpriseId) throws IOException {
        List<ArchivedFile> files = new ArrayList<>();
        long left = MOST_BYTES;
        Page<DossierLine> page;
        do {
            page = dossiers.lines(enterpriseId, LineKind.FILE, new PageRequest(files.size(), PageRequest.LARGEST));
            for (DossierLine line : page.rows()) {
                ArchivedFile file = write(zip, line, left);
                left -= file.entry == null ? 0 : file.size;
                files.add(file);
            }
        } while (!page.rows().isEmpty() && files.size() < page.total());
        return files;
    }

    private ArchivedFile write(ZipOutputStream zip, DossierLine line, long left) throws IOException {
        ArchivedFile file = new ArchivedFile();
        file.document = line.reference();
        file.fileName = line.title();
        file.caseNumber = line.detail();
        DocumentContent content;
        try {
            content = documents.open(line.reference());
        } catch (DomainException refused) {
            file.leftOut = text.get(
                    refused.getCode() == DocumentError.CONTENT_LOST ? "dossier.file.lost" : "dossier.file.refused");
            return file;
        }
        try (InputStream stream = content.stream()) {
            file.size = content.document().size();
            file.hash = content.document().hash();
            if (file.size > left) {
                file.leftOut = text.get("dossier.file.full");
                return file;
            }
            file.entry = ArchivedFile.entryOf(file.document, file.fileName);
            copy(stream, zip, file.entry);
        }
        return file;
    }

    private static void copy(InputStream stream, ZipOutputStream zip, String entry) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        stream.transferTo(zip);
        zip.closeEntry();
    }
}
