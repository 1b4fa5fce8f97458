package org.shuzhuan.fund;

/**
 * It is this waiting case's turn and its amount fits. Fired in the transaction that freed the money, with the budget lines
 * locked: an observer that takes the case further must not lock its case row here, it hands the case to a job (message
 * correlation with an asynchronous continuation) which then asks {@link BudgetHolds#hold} again. It may be fired again for
 * a case whose job has not run yet; the observer ignores what no longer waits.
 */
public record BudgetAvailable(long callId, long caseFileId) {}
