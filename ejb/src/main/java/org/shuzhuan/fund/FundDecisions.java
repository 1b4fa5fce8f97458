package org.shuzhuan.fund;

import java.util.List;

/** Port: the decisions on money cases, told independently of the ledger, for the proof. */
public interface FundDecisions {

    /** One row per case, source and use of the call with money held or committed. */
    List<FundDecision> ofCall(long callId);
}
