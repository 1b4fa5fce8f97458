package org.shuzhuan.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.document.store.DocumentStore;
import org.shuzhuan.document.store.FileStore;

/**
 * Every night removes content that no row needs: left by broken uploads, rolled back transactions and removed drafts. A day
 * of grace, measured in file time (which the demonstration clock does not move), keeps it away from running uploads.
 */
@Singleton
public class DocumentSweep {

    private static final Logger LOG = Logger.getLogger(DocumentSweep.class.getName());
    private static final Duration GRACE = Duration.ofDays(1);

    @Inject
    FileStore files;

    @Inject
    DocumentStore rows;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void sweep() {
        int swept = files.sweep(GRACE, rows::hasContent);
        LOG.log(Level.INFO, "orphaned files removed: {0}", swept);
    }
}
