package org.shuzhuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an official's lists ask the database for, with few and with many cases behind them, in one run. The desk that asks has
 * 2,000 open tasks either way; the rest belongs to other desks. Tables and indexes are those of the migrations; the statements
 * are those that the stores make ({@code InboxStore}, {@code CaseQueries}), with their values written in.
 */
public final class ListBench {

    private static final Path MIGRATIONS = Path.of("ejb/src/main/resources/db/migration");
    private static final List<String> SCRIPTS = List.of(
            "V120__workflow_inbox.sql",
            "V190__casefile_cases.sql",
            "V300__workflow_desk.sql",
            "V560__casefile_list_indexes.sql");
    private static final int FEW = 10_000;
    private static final int OWN = 2_000;
    private static final String DESK = " FROM WORK_ITEM WHERE CANDIDATE_GROUP = 'review@YC-JXJ'";
    private static final String COUNTY = " FROM CASE_FILE WHERE REGION_CODE IN ('990121')";
    private static final String CITY =
            " FROM CASE_FILE WHERE REGION_CODE IN ('990100','990102','990121','990122','990123','990171')";
    private static final String NEWEST = " ORDER BY SUBMITTED_AT DESC, ID DESC LIMIT 20";

    private ListBench() {}

    public static void main(String[] arguments) throws Exception {
        int many = Integer.parseInt(arguments[1]);
        Map<String, String> statements = statements();
        try (Connection database = DriverManager.getConnection(arguments[0]);
                Statement statement = database.createStatement()) {
            Map<String, Double> few = measured(database, statement, statements, FEW);
            Map<String, Double> full = measured(database, statement, statements, many);
            System.out.printf("%-40s %,12d %,12d   ratio%n", "median milliseconds, cases behind it", FEW, many);
            statements.keySet().forEach(name -> System.out.printf(
                    Locale.ROOT,
                    "%-40s %12.2f %12.2f   1 : %.1f%n",
                    name,
                    few.get(name),
                    full.get(name),
                    full.get(name) / few.get(name)));
        }
    }

    private static Map<String, String> statements() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("inbox: first page by deadline", "SELECT *" + DESK + " ORDER BY DUE_ORDER, TASK_ID LIMIT 20");
        all.put("inbox: page 50", "SELECT *" + DESK + " ORDER BY DUE_ORDER, TASK_ID LIMIT 20 OFFSET 980");
        all.put("inbox: how many", "SELECT COUNT(TASK_ID)" + DESK);
        all.put(
                "inbox: counts of the queues",
                "SELECT TASK_KEY, MIN(TASK_NAME), COUNT(*), SUM(CASE WHEN HOLDER IS NULL THEN 1 ELSE 0 END),"
                        + " SUM(CASE WHEN YELLOW_AT <= TIMESTAMP '2026-11-20' AND RED_AT > TIMESTAMP '2026-11-20' THEN 1 ELSE 0 END),"
                        + " SUM(CASE WHEN RED_AT <= TIMESTAMP '2026-11-20' THEN 1 ELSE 0 END)"
                        + DESK
                        + " GROUP BY TASK_KEY ORDER BY TASK_KEY");
        all.put(
                "inbox: overdue of one county",
                "SELECT *" + DESK + " AND RED_AT <= TIMESTAMP '2026-11-20' AND REGION_CODE LIKE '990121%'"
                        + " ORDER BY DUE_ORDER, TASK_ID LIMIT 20");
        all.put(
                "inbox: name begins with",
                "SELECT *" + DESK + " AND (ENTERPRISE_NAME LIKE 'E77%' OR CASE_NUMBER LIKE 'E77%' OR CREDIT_CODE LIKE 'E77%')"
                        + " ORDER BY DUE_ORDER, TASK_ID LIMIT 20");
        all.put("cases: first page of a county", "SELECT *" + COUNTY + NEWEST);
        all.put("cases: how many in a county", "SELECT COUNT(ID)" + COUNTY);
        all.put("cases: one status of a county", "SELECT *" + COUNTY + " AND STATUS = 'IN_REVIEW'" + NEWEST);
        all.put("cases: how many of that status", "SELECT COUNT(ID)" + COUNTY + " AND STATUS = 'IN_REVIEW'");
        all.put("cases: first page of the city", "SELECT *" + CITY + NEWEST);
        all.put("cases: how many in the city", "SELECT COUNT(ID)" + CITY);
        all.put(
                "cases: by number, in the city",
                "SELECT *" + CITY + " AND (CASE_NUMBER LIKE '00000000000000000000777%' OR CREDIT_CODE LIKE '00000000000000000000777%'"
                        + " OR ENTERPRISE_NAME LIKE '00000000000000000000777%')"
                        + NEWEST);
        all.put(
                "cases: by name, in the city",
                "SELECT *" + CITY + " AND (CASE_NUMBER LIKE 'E77%' OR CREDIT_CODE LIKE 'E77%' OR ENTERPRISE_NAME LIKE 'E77%')"
                        + NEWEST);
        return all;
    }

    private static Map<String, Double> measured(
            Connection database, Statement statement, Map<String, String> statements, int cases)
            throws IOException, SQLException {
        create(statement);
        fill(statement, cases);
        Map<String, Double> times = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : statements.entrySet()) {
            times.put(entry.getKey(), MedianTime.of(database, entry.getValue()));
        }
        return times;
    }

    private static void create(Statement statement) throws IOException, SQLException {
        statement.execute("DROP TABLE IF EXISTS WORK_ITEM, CASE_FILE");
        for (String file : SCRIPTS) {
            String script = Files.readString(MIGRATIONS.resolve(file));
            Matcher wanted = Pattern.compile(
                            "(?m)^(?:DROP INDEX IX_CASE_FILE_|(?:CREATE TABLE|ALTER TABLE|CREATE INDEX \\w+ ON) (?:WORK_ITEM|CASE_FILE) )[^;]*;")
                    .matcher(script);
            while (wanted.find()) {
                statement.execute(wanted.group());
            }
        }
    }

    private static void fill(Statement statement, int cases) throws SQLException {
        String region = "(ARRAY['990102','990121','990122','990123','990171','990200'])[1 + N % 6]";
        String moment = "TIMESTAMP '2026-01-01' + (N * 7919::BIGINT % 30000000) * INTERVAL '1 second'";
        statement.execute("INSERT INTO CASE_FILE (ID, CASE_NUMBER, QUERY_CODE, MATTER_CODE, CALL_ID, CALL_TITLE, ENTERPRISE_ID,"
                + " ENTERPRISE_NAME, CREDIT_CODE, REGION_CODE, PROCESS_KEY, STATUS, CLOCK_USED_DAYS, PROMISED_DAYS,"
                + " STATUTORY_DAYS, SUBMITTED_AT, AMOUNT_REQUESTED, IDEMPOTENCY_KEY, REQUEST_DIGEST, VERSION_NO)"
                + " SELECT N, LPAD(N::TEXT, 24, '0'), 'QUERYC', '0101', 1 + N % 20, 'Call', N, 'E' || N, LPAD(N::TEXT, 18, '0'), "
                + region + ", 'ChainSubsidyProcess', (ARRAY['IN_REVIEW','CLOSED','PAID','REJECTED'])[1 + N / 6 % 4], 3, 15, 20, " + moment + ", 100000, 'K' || N, 'D', 1"
                + " FROM GENERATE_SERIES(1, " + cases + ") N");
        statement.execute("INSERT INTO WORK_ITEM (TASK_ID, PROCESS_INSTANCE, PROCESS_KEY, BUSINESS_KEY, SUBJECT_ID, TASK_KEY,"
                + " TASK_NAME, CANDIDATE_GROUP, ROLE_ID, ORGANISATION_CODE, CREATED_AT, DUE_AT, YELLOW_AT, RED_AT, DUE_ORDER,"
                + " LIGHT_TOLD, CLOCK_PAUSED, ENTERPRISE_NAME, CREDIT_CODE, CASE_NUMBER, REGION_CODE, AMOUNT, SUBMITTED_AT,"
                + " CORRECTION_BACK) SELECT 'T' || N, 'P' || N, 'ChainSubsidyProcess', 'B' || N, N,"
                + " (ARRAY['Task_ReviewByCity','Task_Countersign','Task_ApproveGrant'])[1 + N % 3], 'Task',"
                + " CASE WHEN N <= " + OWN + " THEN 'review@YC-JXJ' ELSE 'desk' || N % 200 || '@OTHER' END, 'review', 'YC-JXJ', "
                + moment + ", " + moment + ", " + moment + " - INTERVAL '2 days', " + moment + ", " + moment
                + ", 'GREEN', 0, 'E' || N, LPAD(N::TEXT, 18, '0'), LPAD(N::TEXT, 24, '0'), " + region + ", 100000, " + moment + ", 0"
                + " FROM GENERATE_SERIES(1, " + cases + ") N");
        statement.execute("VACUUM ANALYZE CASE_FILE");
        statement.execute("VACUUM ANALYZE WORK_ITEM");
    }
}
