package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;

/** Wordings changed by an administrator, on a real database. */
class WordingsTest {

    private static final String CODE = "CASE_CLOSED";
    private static final WordingText NEW = new WordingText("办好了：{caseNumber}", "办件 {caseNumber} 办好了，#{1+1} 请评价。", null);

    private MailDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new MailDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void wordsWhatIsSentFromTodayAndKeepsWhatWasSent() {
        tell();
        change(NEW, null);
        tell();
        assertThat(sent())
                .containsExactly("办好了：990101 办件 990101 办好了，#{1+1} 请评价。", "办结：990101 办件 990101 已办结，请对本次服务作出评价。");
        WordingView view = call(wordings -> wordings.of(WordingKind.MESSAGE, CODE));
        assertThat(view.isChanged()).isTrue();
        assertThat(view.versions()).singleElement().satisfies(version -> {
            assertThat(version.holding()).isTrue();
            assertThat(version.changedBy()).isEqualTo("李明");
        });
        assertThat(call(wordings -> wordings.page(WordingKind.MESSAGE, new PageRequest(0, 100)))
                        .rows())
                .filteredOn(WordingRow::isChanged)
                .extracting(WordingRow::title)
                .containsExactly(NEW.title());
    }

    @Test
    void goesBackToTheShippedTextOnce() {
        change(NEW, null);
        WordingView back = call(wordings -> wordings.restore(WordingKind.MESSAGE, CODE));
        assertThat(back.isChanged()).isFalse();
        assertThat(back.versions()).extracting(WordingVersionView::restored).containsExactly(true, false);
        assertThat(code(() -> call(wordings -> wordings.restore(WordingKind.MESSAGE, CODE))))
                .isEqualTo("MessageError.WORDING_UNCHANGED");
        tell();
        assertThat(sent()).containsExactly("办结：990101 办件 990101 已办结，请对本次服务作出评价。");
    }

    @Test
    void followsWhatIsShippedLaterOnceItIsRestored() {
        change(NEW, null);
        call(wordings -> wordings.restore(WordingKind.MESSAGE, CODE));
        WordingText later = database.call(services -> {
            services.shipped(CODE, "后来的标题：{caseNumber}");
            return services.wordings.of(WordingKind.MESSAGE, CODE).current();
        });
        assertThat(later.title()).isEqualTo("后来的标题：{caseNumber}");
    }

    @Test
    void holdsFromItsDayAndCanBeDroppedBefore() {
        LocalDate later = database.clock.today().plusDays(3);
        change(NEW, later);
        change(new WordingText("{caseNumber}", "另一种", null), later.plusDays(1));
        List<WordingVersionView> versions =
                call(wordings -> wordings.of(WordingKind.MESSAGE, CODE)).versions();
        assertThat(versions).extracting(WordingVersionView::coming).containsExactly(true, true);
        call(wordings -> {
            wordings.drop(versions.get(0).id());
            return null;
        });
        tell();
        database.clock.setOffset(Duration.ofDays(5));
        tell();
        assertThat(sent()).first().asString().startsWith("办好了");
        assertThat(sent()).last().asString().startsWith("办结");
        assertThat(code(() -> call(wordings -> {
                    wordings.drop(versions.get(1).id());
                    return null;
                })))
                .isEqualTo("MessageError.WORDING_HOLDS_ALREADY");
    }

    @Test
    void refusesADayThatIsOverTextsThatDoNotHoldAndTheSameAgain() {
        LocalDate yesterday = database.clock.today().minusDays(1);
        assertThat(code(() -> change(NEW, yesterday))).isEqualTo("MessageError.WORDING_DAY_IMPLAUSIBLE");
        assertThat(code(() -> change(NEW, yesterday.plusYears(2)))).isEqualTo("MessageError.WORDING_DAY_IMPLAUSIBLE");
        assertThat(code(() -> change(new WordingText("办结", "办结", null), null))).isEqualTo("SharedError.FORM_INVALID");
        WordingText shipped =
                call(wordings -> wordings.of(WordingKind.MESSAGE, CODE)).shipped();
        assertThat(code(() -> change(shipped, null))).isEqualTo("MessageError.WORDING_UNCHANGED");
        assertThat(code(() -> call(wordings -> wordings.of(WordingKind.LETTER, CODE))))
                .isEqualTo("SharedError.NOT_FOUND");
        tell();
        assertThat(sent()).containsExactly("办结：990101 办件 990101 已办结，请对本次服务作出评价。");
    }

    @Test
    void everyShippedWordingPassesItsOwnCheckAndShowsExamples() {
        for (WordingKind kind : WordingKind.values()) {
            List<WordingRow> rows = call(wordings -> wordings.page(kind, new PageRequest(0, 100)))
                    .rows();
            assertThat(rows).hasSizeGreaterThan(5);
            for (WordingRow row : rows) {
                WordingView view = call(wordings -> wordings.of(kind, row.code()));
                WordingText shown = call(wordings -> wordings.preview(kind, row.code(), view.shipped()));
                assertThat(WordingCheck.places(shown)).as(row.code()).isEqualTo(Set.of());
            }
        }
    }

    private WordingView change(WordingText text, LocalDate from) {
        return call(wordings -> wordings.change(WordingKind.MESSAGE, CODE, text, from));
    }

    private <T> T call(Function<Wordings, T> work) {
        return database.call(services -> work.apply(services.wordings));
    }

    private static String code(ThrowingCallable act) {
        DomainException refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).isNotNull();
        return refusal.getCode().key();
    }

    private void tell() {
        database.call(services -> {
            services.notices.notify(
                    Recipient.enterprise(MailDatabase.ENTERPRISE), CODE, Map.of("caseNumber", "990101"), null);
            return null;
        });
    }

    /** Titles and texts, newest first. */
    private List<String> sent() {
        return database
                .call(services -> services.notices
                        .store
                        .page(Set.of("enterprise:" + MailDatabase.ENTERPRISE), false, new PageRequest(0, 10))
                        .rows())
                .stream()
                .map(notification -> notification.title() + " " + notification.body())
                .toList();
    }
}
