package org.shuzhuan.dossier.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.dossier.DossierReach;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.message.Recipient;

/**
 * The lines of a reach as one statement: a branch per kind over the tables of the features below, each by an index that
 * begins with the enterprise or its case, so that a dossier costs what the enterprise has and not what the portal has.
 */
final class LineQuery {

    private static final String NO_TEXT = "CAST(NULL AS VARCHAR(200))";
    private static final String NO_LEVEL = "CAST(NULL AS NUMERIC(2))";
    private static final String NO_AMOUNT = "CAST(NULL AS NUMERIC(18,2))";
    private static final String OF_CASE = " FROM CASE_FILE C ";
    private static final Map<LineKind, String> BRANCHES = branches();

    private final List<Object> parameters = new ArrayList<>();
    private final DossierReach reach;
    private final String extra;

    LineQuery(DossierReach reach, String extra) {
        this.reach = reach;
        this.extra = extra;
    }

    /** Columns: kind, reference, case, moment, title, detail, state, level, amount. */
    String sql() {
        return reach.kinds().stream().map(this::branch).collect(Collectors.joining(" UNION ALL "));
    }

    /** In the order of their marks; to be read after {@link #sql}. */
    List<Object> parameters() {
        return parameters;
    }

    private String branch(LineKind kind) {
        String sql = BRANCHES.get(kind);
        if (kind == LineKind.MESSAGE) {
            parameters.add(Recipient.enterprise(reach.enterpriseId()).key());
            return sql;
        }
        parameters.add(reach.enterpriseId());
        if (kind == LineKind.ASSESSMENT) {
            return sql;
        }
        return kind == LineKind.FILE ? files(sql) : sql + inRegions() + extra;
    }

    /** Of applications, and of assessments that have been completed. */
    private String files(String sql) {
        String ofCases = sql + inRegions();
        parameters.add(reach.enterpriseId());
        return ofCases + " UNION ALL SELECT 'FILE', D.ID, CAST(NULL AS BIGINT), D.UPLOADED_AT, D.FILE_NAME, "
                + String.join(", ", NO_TEXT, NO_TEXT, NO_LEVEL, NO_AMOUNT)
                + " FROM ASSESSMENT A JOIN STORED_DOCUMENT D ON D.OWNER_KIND = 'assessment' AND D.OWNER_ID = A.ID"
                + " WHERE A.ENTERPRISE_ID = ? AND A.STATE = 'COMPLETED'";
    }

    private String inRegions() {
        if (reach.regions() == null) {
            return "";
        }
        if (reach.regions().isEmpty()) {
            return " AND 1 = 0";
        }
        parameters.addAll(reach.regions());
        return reach.regions().stream()
                .map(region -> "?")
                .collect(Collectors.joining(", ", " AND C.REGION_CODE IN (", ")"));
    }

    private static Map<LineKind, String> branches() {
        Map<LineKind, String> branches = new EnumMap<>(LineKind.class);
        String own = " WHERE C.ENTERPRISE_ID = ?";
        branches.put(
                LineKind.ASSESSMENT,
                select(
                                "ASSESSMENT",
                                "A.ID",
                                "CAST(NULL AS BIGINT)",
                                "CAST(A.ASSESSED_ON AS TIMESTAMP)",
                                NO_TEXT,
                                NO_TEXT,
                                "A.KIND")
                        + ", A.LEVEL_NO, " + NO_AMOUNT
                        + " FROM ASSESSMENT A WHERE A.ENTERPRISE_ID = ? AND A.STATE = 'COMPLETED'");
        branches.put(
                LineKind.APPLICATION,
                select("APPLICATION", "C.ID", "C.ID", "C.SUBMITTED_AT", "C.CALL_TITLE", "C.CASE_NUMBER", "C.STATUS")
                        + ", " + NO_LEVEL + ", C.AMOUNT_REQUESTED" + OF_CASE + own);
        branches.put(
                LineKind.OUTCOME,
                select("OUTCOME", "C.ID", "C.ID", "C.ENDED_AT", "C.CALL_TITLE", "C.CASE_NUMBER", "C.STATUS") + ", "
                        + NO_LEVEL + ", C.AMOUNT_GRANTED" + OF_CASE + own + " AND C.ENDED_AT IS NOT NULL");
        branches.put(
                LineKind.GRANT,
                select("GRANT", "C.ID", "C.ID", "W.APPROVED_AT", "C.CALL_TITLE", "W.DOCUMENT_NUMBER", NO_TEXT)
                        + ", " + NO_LEVEL + ", W.GRANTED_AMOUNT" + OF_CASE
                        + "JOIN AWARD W ON W.CASE_FILE_ID = C.ID" + own
                        + " AND W.APPROVED_AT IS NOT NULL AND W.STATUS = 'COMMITTED'");
        branches.put(
                LineKind.PAYMENT,
                select("PAYMENT", "P.ID", "C.ID", "P.DECIDED_AT", "C.CALL_TITLE", "P.BANK_REFERENCE", NO_TEXT)
                        + ", " + NO_LEVEL + ", P.AMOUNT" + OF_CASE
                        + "JOIN PAYMENT P ON P.CASE_FILE_ID = C.ID" + own + " AND P.PAYMENT_STATE = 'CONFIRMED'");
        branches.put(
                LineKind.PUBLIC_NOTICE,
                select("PUBLIC_NOTICE", "N.ID", "C.ID", "N.PUBLISHED_AT", "N.TITLE", "C.CASE_NUMBER", "N.STATE")
                        + ", " + NO_LEVEL + ", " + NO_AMOUNT + OF_CASE
                        + "JOIN PUBLIC_NOTICE N ON N.CASE_FILE_ID = C.ID" + own);
        branches.put(
                LineKind.OFFICIAL_DOCUMENT,
                select("OFFICIAL_DOCUMENT", "O.ID", "C.ID", "O.SENT_AT", "O.TITLE", "O.DOCUMENT_NUMBER", NO_TEXT)
                        + ", " + NO_LEVEL + ", " + NO_AMOUNT + OF_CASE
                        + "JOIN OFFICIAL_DOCUMENT O ON O.CASE_FILE_ID = C.ID AND O.ENTERPRISE_ID = C.ENTERPRISE_ID"
                        + own);
        branches.put(
                LineKind.FILE,
                select("FILE", "D.ID", "C.ID", "D.UPLOADED_AT", "D.FILE_NAME", "C.CASE_NUMBER", NO_TEXT)
                        + ", " + NO_LEVEL + ", " + NO_AMOUNT + OF_CASE
                        + "JOIN SUBSIDY_APPLICATION S ON S.CASE_FILE_ID = C.ID"
                        + " JOIN STORED_DOCUMENT D ON D.OWNER_KIND = 'subsidy-draft' AND D.OWNER_ID = S.DRAFT_ID"
                        + own);
        branches.put(
                LineKind.MESSAGE,
                select("MESSAGE", "M.ID", "CAST(NULL AS BIGINT)", "M.CREATED_AT", "M.TITLE", "M.LINK", NO_TEXT) + ", "
                        + NO_LEVEL + ", " + NO_AMOUNT + " FROM NOTIFICATION M WHERE M.RECIPIENT_KEY = ?");
        return branches;
    }

    private static String select(String kind, String... columns) {
        return "SELECT '" + kind + "' AS LINE_KIND, " + columns[0] + " AS REFERENCE_ID, " + columns[1] + " AS CASE_ID, "
                + columns[2] + " AS HAPPENED_AT, " + columns[3] + " AS LINE_TITLE, " + columns[4] + " AS LINE_DETAIL, "
                + columns[5] + " AS LINE_STATE";
    }
}
