package org.shuzhuan.message;

/** Port: whether the caller, an official, may read the documents of a case. Implemented by the owner of cases. */
public interface CaseReaders {

    boolean mayRead(long caseFileId);
}
