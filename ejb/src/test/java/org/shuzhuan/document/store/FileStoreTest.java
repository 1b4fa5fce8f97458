package org.shuzhuan.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.FileType;
import org.shuzhuan.shared.DomainException;

class FileStoreTest {

    private static final byte[] PDF = "%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path root;

    private FileStore files;

    @BeforeEach
    void open() {
        files = new FileStore(root);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        ReceivedFile first = received(PDF);
        files.keep(first);
        ReceivedFile second = received(PDF);
        files.keep(second);

        assertThat(second.hash()).isEqualTo(first.hash());
        try (InputStream stored = files.read(first.hash()).orElseThrow()) {
            assertThat(stored.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(root.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void stopsAtTheLimitAndLeavesNothing() {
        assertThatThrownBy(() -> files.receive(new ByteArrayInputStream(new byte[1025]), 1024))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(DocumentError.TOO_LARGE));
        assertThat(root.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void refusesEmptyContent() {
        assertThatThrownBy(() -> received(new byte[0]))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(DocumentError.EMPTY));
    }

    @Test
    void tellsTypesByContent() throws IOException {
        assertThat(files.typeOf(received(PDF), "a.exe")).contains(FileType.PDF);
        assertThat(files.typeOf(received(new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 4, 5}), "a.pdf"))
                .isEmpty();
        assertThat(files.typeOf(received(zip("[Content_Types].xml", "word/document.xml")), "a.docx"))
                .contains(FileType.DOCX);
        assertThat(files.typeOf(received(zip("[Content_Types].xml", "xl/workbook.xml")), "a.xlsx"))
                .contains(FileType.XLSX);
        assertThat(files.typeOf(received(zip("OFD.xml", "Doc_0/Document.xml")), "a.ofd"))
                .contains(FileType.OFD);
        assertThat(files.typeOf(received(zip("run.sh")), "a.docx")).isEmpty();
        assertThat(files.typeOf(received(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "a.docx"))
                .isEmpty();
    }

    @Test
    void refusesMacros() throws IOException {
        ReceivedFile file = received(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
        assertThatThrownBy(() -> files.typeOf(file, "a.xlsx"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(DocumentError.MACRO_INSIDE));
    }

    @Test
    void sweepsOldContentWithoutRowOnly() throws IOException {
        ReceivedFile kept = received(PDF);
        files.keep(kept);
        ReceivedFile orphan = received("%PDF-other".getBytes(StandardCharsets.US_ASCII));
        files.keep(orphan);
        received("%PDF-broken upload".getBytes(StandardCharsets.US_ASCII));

        assertThat(files.sweep(Duration.ofDays(1), hash -> false)).isZero();
        assertThat(files.sweep(Duration.ofDays(-1), kept.hash()::equals)).isEqualTo(2);

        assertThat(files.read(kept.hash())).isPresent();
        assertThat(files.read(orphan.hash())).isEmpty();
        try (var left = Files.list(root.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    private ReceivedFile received(byte[] content) {
        return files.receive(new ByteArrayInputStream(content), 1024 * 1024);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
