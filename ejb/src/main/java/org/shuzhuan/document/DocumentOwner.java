package org.shuzhuan.document;

/** Port: a feature whose records own documents decides who may read and change them. One CDI bean per kind of owner. */
public interface DocumentOwner {

    /** Kind of record, such as {@code case-file}; at most 30 characters. */
    boolean owns(String kind);

    /** Whether the caller may read documents of this record. */
    boolean mayRead(String kind, long ownerId);

    /** Whether the caller may add and remove documents of this record now. */
    boolean mayWrite(String kind, long ownerId);
}
