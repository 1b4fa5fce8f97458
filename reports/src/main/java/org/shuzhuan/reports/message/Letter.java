package org.shuzhuan.reports.message;

import static org.shuzhuan.reports.Text.required;

import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Document;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Letterhead;

/**
 * An official letter (通知书, 决定书, 公示): a title, to whom it is written, paragraphs and facts in their order.
 *
 * @param addressee null for a letter to everybody, such as a public notice
 */
public record Letter(Letterhead letterhead, String title, Enterprise addressee, List<LetterLine> rows)
        implements Document {

    public Letter {
        Objects.requireNonNull(letterhead, "letterhead");
        required(title, "title");
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A letter says at least one thing");
        }
    }

    @Override
    public String heading() {
        return title;
    }
}
