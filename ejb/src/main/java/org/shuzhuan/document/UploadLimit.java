package org.shuzhuan.document;

/** Largest file taken, in bytes: 20 MB, or {@code SHUZHUAN_UPLOAD_MB} megabytes (1..500). */
public final class UploadLimit {

    private static final long MEGABYTE = 1024L * 1024L;
    private static final long BYTES = megabytes(System.getenv("SHUZHUAN_UPLOAD_MB")) * MEGABYTE;

    private UploadLimit() {}

    public static long bytes() {
        return BYTES;
    }

    /** Whole megabytes, for messages. */
    public static long megabytes() {
        return BYTES / MEGABYTE;
    }

    static long megabytes(String configured) {
        if (configured == null || configured.isBlank()) {
            return 20;
        }
        long value = Long.parseLong(configured.strip());
        if (value < 1 || value > 500) {
            throw new IllegalArgumentException("SHUZHUAN_UPLOAD_MB must be 1..500: " + configured);
        }
        return value;
    }
}
