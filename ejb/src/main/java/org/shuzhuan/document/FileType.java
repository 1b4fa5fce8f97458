package org.shuzhuan.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of files the portal takes. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf")),
    PNG("image/png", Set.of("png")),
    JPG("image/jpeg", Set.of("jpg", "jpeg")),
    OFD("application/ofd", Set.of("ofd")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"));

    private final String mediaType;
    private final Set<String> extensions;

    FileType(String mediaType, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type that a file name claims by its ending, whatever its case. */
    public static Optional<FileType> claimedBy(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (FileType type : values()) {
            if (dot > 0 && type.extensions.contains(extension)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
