package org.shuzhuan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How long a question takes at the client: the median of several runs. */
final class MedianTime {

    private static final int RUNS = 21;

    private MedianTime() {}

    /** Milliseconds from the question to the last row, median of 21 after one run to warm up; at least one row. */
    static double of(Connection database, String sql, String... values) throws SQLException {
        List<Double> times = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            for (int run = 0; run <= RUNS; run++) {
                long start = System.nanoTime();
                int rows = 0;
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        rows++;
                    }
                }
                if (rows == 0) {
                    throw new IllegalStateException("nothing found by " + sql);
                }
                if (run > 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        times.sort(null);
        return times.get(RUNS / 2);
    }
}
