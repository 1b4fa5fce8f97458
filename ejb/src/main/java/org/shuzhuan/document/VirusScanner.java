package org.shuzhuan.document;

import java.nio.file.Path;

/** Port: a virus scanner. Installed as a CDI bean; without one, files are kept as {@link ScanResult#NOT_SCANNED}. */
public interface VirusScanner {

    /** @return true when nothing was found; a scanner that cannot answer throws, and the upload fails */
    boolean clean(Path file);
}
