package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.shuzhuan.message.entity.OfficialCounter;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.shared.Requires;

/** Opens the counter of a new year in its own transaction, so that two first documents do not break each other. */
// only OfficialDocuments calls this
@Requires("message:issue")
@Stateless
public class OfficialCounters {

    @Inject
    OfficialDocumentStore store;

    /** @throws jakarta.ejb.EJBException when another transaction opened it at the same moment: it is open then */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String key) {
        if (store.lockCounter(key).isEmpty()) {
            store.add(new OfficialCounter(key));
        }
    }
}
