package org.shuzhuan.casefile;

/**
 * Port: what must be locked between a case's row and the engine when an act takes the case out of wherever it stands.
 * Implemented by {@code award}: the budget lines that the case waits for.
 */
public interface CaseHoldings {

    /** The case is locked; nothing of its process was touched yet. */
    void lock(long caseFileId);
}
