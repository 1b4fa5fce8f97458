package org.shuzhuan.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.shuzhuan.document.DocumentError;
import org.shuzhuan.document.FileType;
import org.shuzhuan.shared.DomainException;

/** Tells a file's type by its first bytes, and for packages (zip) by the names in their directory; nothing is unpacked. */
final class ContentSniffer {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** More names than an honest office document has. */
    private static final int MOST_PARTS = 20_000;

    private ContentSniffer() {}

    /**
     * @param fileName for the message only
     * @throws DomainException {@code MACRO_INSIDE}
     */
    static Optional<FileType> typeOf(Path file, String fileName) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, PDF)) {
            return Optional.of(FileType.PDF);
        }
        if (startsWith(head, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (startsWith(head, JPG)) {
            return Optional.of(FileType.JPG);
        }
        return startsWith(head, ZIP) ? packageType(file, fileName) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PNG.length);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static Optional<FileType> packageType(Path file, String fileName) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.empty();
            }
            zip.stream().forEach(entry -> names.add(entry.getName()));
        } catch (ZipException | IllegalArgumentException e) {
            // damaged directory or names that are no text: no type we take
            return Optional.empty();
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new DomainException(DocumentError.MACRO_INSIDE, fileName);
        }
        if (names.contains("OFD.xml")) {
            return Optional.of(FileType.OFD);
        }
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        return Optional.empty();
    }
}
