package org.shuzhuan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

class CursorTest {

    @Test
    void leadsThroughTheWholeListAndEnds() {
        PageRequest first = Cursor.read(null);
        assertThat(first).isEqualTo(new PageRequest(0, Cursor.ROWS));
        PageRequest second = Cursor.read(Cursor.after(page(first, Cursor.ROWS)));
        assertThat(second).isEqualTo(new PageRequest(Cursor.ROWS, Cursor.ROWS));
        assertThat(Cursor.after(page(second, 7))).isNull();
    }

    @Test
    void endsAtAnEmptyPage() {
        assertThat(Cursor.after(new Page<>(List.of(), 57, new PageRequest(0, Cursor.ROWS))))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "AAAA", "!!", "YWZ0ZXIgLTE", "YWZ0ZXIgOTk5OTk5OTk5OTk5"})
    void refusesWhatNoAnswerContained(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getCode())
                        .isEqualTo(ApiError.REQUEST_UNREADABLE));
    }

    private static Page<String> page(PageRequest request, int rows) {
        return new Page<>(Collections.nCopies(rows, "row"), 57, request);
    }
}
