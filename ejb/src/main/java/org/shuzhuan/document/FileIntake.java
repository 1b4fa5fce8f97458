package org.shuzhuan.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.shuzhuan.document.store.FileStore;
import org.shuzhuan.document.store.ReceivedFile;
import org.shuzhuan.shared.DomainException;

/** What a received file must pass before it is kept. */
@Dependent
class FileIntake {

    @Inject
    FileStore files;

    @Inject
    Instance<VirusScanner> scanners;

    /** The type by content, which must be the one that the name claims. */
    FileType checkedType(ReceivedFile received, String name) {
        FileType found =
                files.typeOf(received, name).orElseThrow(() -> new DomainException(DocumentError.TYPE_NOT_TAKEN, name));
        if (FileType.claimedBy(name).filter(claimed -> claimed == found).isEmpty()) {
            throw new DomainException(DocumentError.NAME_AND_CONTENT_DIFFER, name, found);
        }
        return found;
    }

    ScanResult scanned(ReceivedFile received, String name) {
        if (scanners.isUnsatisfied()) {
            return ScanResult.NOT_SCANNED;
        }
        if (!scanners.get().clean(received.path())) {
            throw new DomainException(DocumentError.INFECTED, name);
        }
        return ScanResult.CLEAN;
    }
}
