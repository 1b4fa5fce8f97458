package org.shuzhuan.web.dossier;

/** A line of files.json: an uploaded file of the dossier, and where in the archive it is or why it is not. */
public class ArchivedFile {

    /** Longest name of a file within the archive; some systems take no longer path. */
    private static final int LONGEST_NAME = 120;

    public long document;
    public String fileName;
    public String caseNumber;
    /** Bytes; null when it cannot be read. */
    public Long size;
    /** SHA-256, hexadecimal; null when it cannot be read. */
    public String hash;
    /** Place in the archive; null when it is left out. */
    public String entry;
    /** Why it is left out, in words; null when it is not. */
    public String leftOut;

    /** Unique by the id; no separators, no reserved characters, no leading or trailing dot, whatever the name says. */
    static String entryOf(long document, String fileName) {
        String safe = fileName.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").replaceAll("^[. ]+|[. ]+$", "_");
        int surplus = safe.length() - LONGEST_NAME;
        return "files/" + document + "-" + (surplus > 0 ? safe.substring(surplus) : safe);
    }
}
