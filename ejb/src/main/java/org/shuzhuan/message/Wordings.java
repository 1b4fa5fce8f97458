package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.message.entity.WordingVersion;
import org.shuzhuan.message.store.WordingStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;

/** The system administrator words messages and letters anew (文案), from a day on, and goes back to the shipped text. */
@Stateless
@Requires("message:administer")
public class Wordings {

    private static final int MOST_VERSIONS = 50;
    private static final int MOST_DAYS_AHEAD = 366;

    @Inject
    WordingStore store;

    @Inject
    CurrentWordings current;

    @Inject
    WordingPlaces places;

    @Inject
    LetterSpecimen specimens;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** In order of their codes. */
    public Page<WordingRow> page(WordingKind kind, PageRequest request) {
        Page<WordingRow> shipped = store.page(kind, request);
        List<String> codes = shipped.rows().stream().map(WordingRow::code).toList();
        if (codes.isEmpty()) {
            return shipped;
        }
        Map<String, WordingVersion> holding = store.until(kind, codes, clock.today()).stream()
                .collect(Collectors.toMap(WordingVersion::getCode, Function.identity(), (first, older) -> first));
        List<WordingRow> rows = shipped.rows().stream()
                .map(row -> held(row, holding.get(row.code())))
                .toList();
        return new Page<>(rows, shipped.total(), request);
    }

    private static WordingRow held(WordingRow row, WordingVersion held) {
        if (held == null || held.isRestored()) {
            return row;
        }
        WordingText text = held.toText();
        return new WordingRow(
                row.kind(),
                row.code(),
                text.title() == null ? row.title() : text.title(),
                text.body(),
                held.getHoldsFrom(),
                held.getChangedByName());
    }

    /** @throws DomainException {@code NOT_FOUND} */
    public WordingView of(WordingKind kind, String code) {
        WordingText shipped = shipped(kind, code);
        LocalDate today = clock.today();
        long holding =
                store.holding(kind, code, today).map(WordingVersion::getId).orElse(0L);
        List<WordingVersionView> versions = store.all(kind, code, MOST_VERSIONS).stream()
                .map(version -> version.toView(today, version.getId() == holding))
                .toList();
        return new WordingView(kind, code, current.of(kind, code), shipped, places.of(shipped), versions);
    }

    /**
     * The text as its readers would get it, with example values.
     *
     * @throws ValidationException as {@link #change}
     */
    public WordingText preview(WordingKind kind, String code, WordingText text) {
        WordingText shipped = shipped(kind, code);
        WordingText clean = checked(kind, shipped, text);
        return places.filled(shipped, clean);
    }

    /**
     * A letter as it would be printed, with example values; its seal says that it is none.
     *
     * @return PDF
     * @throws ValidationException as {@link #change}
     */
    public byte[] specimen(String code, WordingText text) {
        WordingText shipped = shipped(WordingKind.LETTER, code);
        WordingText clean = checked(WordingKind.LETTER, shipped, text);
        return specimens.pdf(code, clean, places.of(shipped));
    }

    /**
     * @param holdsFrom today or later, at most a year ahead; null for today
     * @throws ValidationException with all faults: WORDING_MISSING, WORDING_TOO_LONG, WORDING_PLACE_UNKNOWN,
     *     WORDING_PLACE_MISSING, WORDING_FACTS_NOT_ALONE
     * @throws DomainException WORDING_DAY_IMPLAUSIBLE, WORDING_UNCHANGED, {@code NOT_FOUND}
     */
    public WordingView change(WordingKind kind, String code, WordingText text, LocalDate holdsFrom) {
        WordingText clean = checked(kind, shipped(kind, code), text);
        LocalDate today = clock.today();
        LocalDate day = holdsFrom == null ? today : holdsFrom;
        if (day.isBefore(today) || day.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            throw new DomainException(MessageError.WORDING_DAY_IMPLAUSIBLE);
        }
        if (day.equals(today) && clean.equals(current.of(kind, code))) {
            throw new DomainException(MessageError.WORDING_UNCHANGED);
        }
        keep(new WordingVersion(kind, code, clean, day));
        return of(kind, code);
    }

    /**
     * Back to the shipped text from today on.
     *
     * @throws DomainException WORDING_UNCHANGED when it holds already, {@code NOT_FOUND}
     */
    public WordingView restore(WordingKind kind, String code) {
        WordingText shipped = shipped(kind, code);
        if (shipped.equals(current.of(kind, code))) {
            throw new DomainException(MessageError.WORDING_UNCHANGED);
        }
        keep(new WordingVersion(kind, code, shipped, clock.today()).restoring());
        return of(kind, code);
    }

    /**
     * Takes back a change that does not hold yet.
     *
     * @throws DomainException WORDING_HOLDS_ALREADY, {@code NOT_FOUND}
     */
    public void drop(long versionId) {
        WordingVersion version = store.find(versionId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (!version.getHoldsFrom().isAfter(clock.today())) {
            throw new DomainException(MessageError.WORDING_HOLDS_ALREADY);
        }
        store.remove(version);
        audit.record("message:drop-wording", "Wording", subject(version), shown(version.toText()), null);
    }

    private void keep(WordingVersion version) {
        WordingText before = current.of(version.getKind(), version.getCode());
        store.add(version.by(caller.displayName(), clock.now()));
        String after = version.getHoldsFrom() + "\n" + shown(version.toText());
        audit.record("message:change-wording", "Wording", subject(version), shown(before), after);
    }

    private static String subject(WordingVersion version) {
        return version.getKind() + "/" + version.getCode();
    }

    private static String shown(WordingText text) {
        return Stream.of(text.title(), text.body(), text.remedy())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static WordingText checked(WordingKind kind, WordingText shipped, WordingText text) {
        WordingText clean = new WordingText(
                kind == WordingKind.MESSAGE ? clean(text.title()) : null,
                clean(text.body()),
                kind == WordingKind.LETTER ? clean(text.remedy()) : null);
        ValidationException.throwIfAny(WordingCheck.faults(kind, shipped, clean));
        return clean;
    }

    /** Browsers send line ends of two characters, and the database keeps blank as null. */
    private static String clean(String text) {
        String stripped = text == null ? "" : text.replace("\r\n", "\n").strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private WordingText shipped(WordingKind kind, String code) {
        if (kind == null || code == null) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        return store.shipped(kind, code).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }
}
