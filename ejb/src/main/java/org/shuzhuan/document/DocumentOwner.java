package org.shuzhuan.document;

import java.util.function.LongPredicate;

/** Port: a feature whose records own documents decides who may read and change them. One CDI bean per kind of owner. */
public interface DocumentOwner {

    /** Kind of record, such as {@code case-file}; at most 30 characters. */
    boolean owns(String kind);

    /** Whether the caller may read documents of this record. */
    boolean mayRead(String kind, long ownerId);

    /** Which documents, by id, of a record whose documents the caller may read; asked once per list. */
    default LongPredicate readable(String kind, long ownerId) {
        return documentId -> true;
    }

    /** Whether the caller may add documents to this record now. */
    boolean mayWrite(String kind, long ownerId);

    /**
     * Whether the caller, who may write, may remove this document: nothing handed in or decided names it. Asked before
     * {@link #mayWrite}; an owner whose answer can change at this moment locks what it answers by.
     *
     * @param uploadedByCaller whether it is the caller's own
     */
    default boolean mayRemove(String kind, long ownerId, long documentId, boolean uploadedByCaller) {
        return true;
    }
}
