package org.shuzhuan.casefile;

import java.util.Map;

/** Names of the process variables every case process has. */
public final class CaseVariables {

    public static final String CASE_FILE_ID = "caseFileId";

    private CaseVariables() {}

    static Map<String, Object> of(Long caseFileId) {
        return Map.of(CASE_FILE_ID, caseFileId, "returnTo", CorrectionDesk.ACCEPTANCE.name());
    }
}
