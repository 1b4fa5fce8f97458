package org.shuzhuan.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.shuzhuan.shared.Requires;

/**
 * Takes files from the public inside an act that a feature opens to everybody and guards itself, such as an objection; in its
 * transaction, with the same checks of name, type, size and content as any upload.
 */
// the act that calls it has checked who may file and how often
@Requires(Requires.ANYONE)
@Stateless
public class PublicIntake {

    @Inject
    FileKeeping keeping;

    /** @throws org.shuzhuan.shared.DomainException a {@link DocumentError} */
    public DocumentView store(InputStream content, NewDocument wanted) {
        return keeping.store(content, wanted, "public/" + wanted.idempotencyKey());
    }
}
