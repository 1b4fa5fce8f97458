package org.shuzhuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comparison of a result with its peers at the database: what the portal reads (counts kept up to date, all 13 measures)
 * beside what one would write without them (the median and the place of the total alone, over the stored assessments), for the
 * same groups in the same run. The tables are those of the migration, without foreign keys; shares are multiples of five
 * thousandths, as answers by options give a few hundred values and not a thousand.
 */
public final class ComparisonBench {

    private static final Path MIGRATION =
            Path.of("ejb/src/main/resources/db/migration/V401__assessment_records.sql");
    private static final String COUNTS =
            "SELECT GROUP_KEY, MEASURE, SHARE_NO, ENTERPRISES FROM ASSESSMENT_COUNT WHERE GROUP_KEY = ?"
                    + " AND ENTERPRISES > 0 ORDER BY MEASURE, SHARE_NO";
    private static final String NAIVE =
            "SELECT COUNT(*), PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY TOTAL_POINTS),"
                    + " COUNT(*) FILTER (WHERE TOTAL_POINTS <= 600000) FROM ASSESSMENT_STANDING WHERE EDITION = '2024'";

    private ComparisonBench() {}

    public static void main(String[] arguments) throws Exception {
        int stored = Integer.parseInt(arguments[1]);
        try (Connection database = DriverManager.getConnection(arguments[0]);
                Statement statement = database.createStatement()) {
            create(statement);
            fill(statement, stored);
            measure(database, "industry, region and size", "2024/C34/990121/SMALL",
                    " AND INDUSTRY_CODE = 'C34' AND REGION_CODE = '990121' AND SIZE_CLASS = 'SMALL'");
            measure(database, "industry and city", "2024/C34/9901",
                    " AND INDUSTRY_CODE = 'C34' AND REGION_CODE LIKE '9901%'");
            measure(database, "industry", "2024/C34", " AND INDUSTRY_CODE = 'C34'");
            measure(database, "all", "2024", "");
        }
    }

    private static void create(Statement statement) throws IOException, SQLException {
        String script = Files.readString(MIGRATION);
        for (String table : List.of("ASSESSMENT_STANDING", "ASSESSMENT_COUNT")) {
            Matcher found = Pattern.compile("CREATE TABLE " + table + " \\(.*?\\n\\);", Pattern.DOTALL)
                    .matcher(script);
            if (!found.find()) {
                throw new IllegalStateException("no table " + table + " in " + MIGRATION);
            }
            statement.execute("DROP TABLE IF EXISTS " + table);
            statement.execute(found.group().replaceAll(",\\s*CONSTRAINT FK_\\w+ FOREIGN KEY[^\\n]*", ""));
        }
        Matcher indexes = Pattern.compile("CREATE INDEX \\w+ ON ASSESSMENT_STANDING [^;]*;").matcher(script);
        while (indexes.find()) {
            statement.execute(indexes.group());
        }
    }

    private static void fill(Statement statement, int stored) throws SQLException {
        long start = System.nanoTime();
        statement.execute("SELECT SETSEED(0.42)");
        statement.execute("CREATE UNLOGGED TABLE IF NOT EXISTS SHARE_OF (ENTERPRISE_ID BIGINT, REGION VARCHAR(6),"
                + " INDUSTRY VARCHAR(5), SIZE_CLASS VARCHAR(20), SHARES INT[])");
        statement.execute("TRUNCATE SHARE_OF");
        statement.execute("INSERT INTO SHARE_OF SELECT N, (ARRAY['990102','990121','990122','990123','990171','990200'])"
                + "[1 + N % 6], 'C' || (13 + N / 6 % 30), (ARRAY['MICRO','SMALL','MEDIUM'])[1 + N / 180 % 3],"
                + " (SELECT ARRAY_AGG(5 * FLOOR(200 * RANDOM())::INT + 0 * (N + P)) FROM GENERATE_SERIES(1, 13) P)"
                + " FROM GENERATE_SERIES(1, " + stored + ") N");
        statement.execute("INSERT INTO ASSESSMENT_STANDING (ENTERPRISE_ID, ENTERPRISE_NAME, ASSESSMENT_ID, EDITION, KIND,"
                + " ASSESSED_ON, REGION_CODE, INDUSTRY_CODE, SIZE_CLASS, TOTAL_POINTS, LEVEL_NO, SHARES, TO_COUNT, VERSION_NO)"
                + " SELECT ENTERPRISE_ID, 'E' || ENTERPRISE_ID, ENTERPRISE_ID, '2024', 'SELF', DATE '2026-10-01', REGION,"
                + " INDUSTRY, SIZE_CLASS, SHARES[1] * 1000, SHARES[1] / 250, ARRAY_TO_STRING(SHARES, ','), 0, 1 FROM SHARE_OF");
        statement.execute("CREATE TEMP TABLE NARROW AS SELECT REGION, INDUSTRY, SIZE_CLASS, 'M' || PLACE AS MEASURE, SHARE,"
                + " COUNT(*) AS ENTERPRISES FROM SHARE_OF, UNNEST(SHARES) WITH ORDINALITY S(SHARE, PLACE)"
                + " GROUP BY 1, 2, 3, 4, 5");
        for (String key : List.of(
                "'2024/' || INDUSTRY || '/' || REGION || '/' || SIZE_CLASS",
                "'2024/' || INDUSTRY || '/' || SUBSTR(REGION, 1, 4)",
                "'2024/' || INDUSTRY",
                "'2024'")) {
            statement.execute("INSERT INTO ASSESSMENT_COUNT (GROUP_KEY, MEASURE, SHARE_NO, ENTERPRISES) SELECT " + key
                    + ", MEASURE, SHARE, SUM(ENTERPRISES) FROM NARROW GROUP BY 1, 2, 3");
        }
        statement.execute("VACUUM ANALYZE ASSESSMENT_STANDING");
        statement.execute("VACUUM ANALYZE ASSESSMENT_COUNT");
        try (ResultSet rows = statement.executeQuery(
                "SELECT (SELECT COUNT(*) FROM ASSESSMENT_STANDING), (SELECT COUNT(*) FROM ASSESSMENT_COUNT)")) {
            rows.next();
            System.out.printf(
                    "%,d stored assessments, %,d counts, filled in %d s%n",
                    rows.getLong(1), rows.getLong(2), (System.nanoTime() - start) / 1_000_000_000);
        }
    }

    private static void measure(Connection database, String group, String key, String condition) throws SQLException {
        double counts = MedianTime.of(database, COUNTS, key);
        double naive = MedianTime.of(database, NAIVE + condition);
        System.out.printf(
                Locale.ROOT,
                "%-26s by counts %8.2f ms (all 13 measures), over assessments %9.2f ms (one measure), ratio 1 : %.1f%n",
                group,
                counts,
                naive,
                naive / counts);
    }
}
