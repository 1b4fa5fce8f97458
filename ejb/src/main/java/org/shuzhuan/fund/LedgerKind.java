package org.shuzhuan.fund;

/**
 * Kinds of ledger entries and what each does to a line. Amounts in entries are always positive; the factor (-1, 0 or 1)
 * says how the entry moves each balance. Available = allocated − held − committed − disbursed, where committed is what is
 * approved and not yet paid (已批未拨).
 */
public enum LedgerKind {
    /** 下达. */
    ALLOCATE(1, 0, 0, 0),
    /** 占用. */
    HOLD(0, 1, 0, 0),
    /** 释放. */
    RELEASE(0, -1, 0, 0),
    /** 批复: held money becomes committed. */
    COMMIT(0, -1, 1, 0),
    /** 拨付. */
    DISBURSE(0, 0, -1, 1),
    /** 退回: the bank returned a payment; the money is committed again and may be paid anew. */
    RETURN(0, 0, 1, -1),
    /** 撤销: an approval taken back, or lowered by an amendment, before payment; the money is available again. */
    REVOKE(0, 0, -1, 0),
    /** 追回: money recovered from the enterprise is available again. */
    CLAW_BACK(0, 0, 0, -1);

    private final int allocated;
    private final int held;
    private final int committed;
    private final int disbursed;

    LedgerKind(int allocated, int held, int committed, int disbursed) {
        this.allocated = allocated;
        this.held = held;
        this.committed = committed;
        this.disbursed = disbursed;
    }

    public int allocated() {
        return allocated;
    }

    public int held() {
        return held;
    }

    public int committed() {
        return committed;
    }

    public int disbursed() {
        return disbursed;
    }

    /** Factor on what is free to be held. */
    public int available() {
        return allocated - held - committed - disbursed;
    }
}
