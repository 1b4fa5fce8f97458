package org.shuzhuan.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shuzhuan.shared.FieldFault;

/**
 * Whether an administrator's text can stand in place of the shipped one: its places are some of the shipped ones, because
 * senders give values for those and no others, and it leaves out none that the reader has a right to be told.
 */
final class WordingCheck {

    /**
     * Number of the case or objection, reason, facts, periods, amounts and links: where the shipped text names them, so must
     * any other.
     */
    private static final Set<String> RIGHTS = Set.of(
            "caseNumber",
            "number",
            "reason",
            "facts",
            "dueOn",
            "answerBy",
            "decidedBy",
            "amount",
            "documentNumber",
            "link");

    /** Braces around a word are meant as a place, whatever is in them; all else is text. */
    private static final Pattern MEANT_AS_PLACE = Pattern.compile("\\{\\s*([\\p{L}\\p{N}_-]*)\\s*}");

    private static final String FACTS = "{facts}";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_LETTER = 2000;
    private static final int LONGEST_REMEDY = 1000;

    private final WordingText shipped;
    private final List<FieldFault> faults = new ArrayList<>();

    private WordingCheck(WordingText shipped) {
        this.shipped = shipped;
    }

    /** All faults of a text at once. */
    static List<FieldFault> faults(WordingKind kind, WordingText shipped, WordingText text) {
        WordingCheck check = new WordingCheck(shipped);
        if (kind == WordingKind.MESSAGE) {
            check.field("title", text.title(), true, LONGEST_TITLE);
            check.field("body", text.body(), true, LONGEST_MESSAGE);
        } else {
            check.field("body", text.body(), true, LONGEST_LETTER);
            check.field("remedy", text.remedy(), shipped.remedy() != null, LONGEST_REMEDY);
            check.factsStandAlone(text);
        }
        check.leavesOutNone(text);
        return check.faults;
    }

    /** Names of the places of a text, in alphabetical order. */
    static Set<String> places(WordingText text) {
        return Pattern.compile("\\{([a-zA-Z]+)}")
                .matcher(whole(text))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean required(String place) {
        return RIGHTS.contains(place);
    }

    private void field(String path, String text, boolean required, int longest) {
        if (text == null || text.isBlank()) {
            if (required) {
                faults.add(FieldFault.of(path, MessageError.WORDING_MISSING));
            }
            return;
        }
        if (text.length() > longest) {
            faults.add(FieldFault.of(path, MessageError.WORDING_TOO_LONG, longest));
        }
        Set<String> known = places(shipped);
        List<String> unknown = MEANT_AS_PLACE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(place -> !known.contains(place.substring(1, place.length() - 1)))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            faults.add(FieldFault.of(path, MessageError.WORDING_PLACE_UNKNOWN, joined(unknown), braced(known)));
        }
    }

    private void leavesOutNone(WordingText text) {
        Set<String> missing = places(shipped);
        missing.retainAll(RIGHTS);
        missing.removeAll(places(text));
        if (!missing.isEmpty()) {
            faults.add(FieldFault.of("body", MessageError.WORDING_PLACE_MISSING, braced(missing)));
        }
    }

    /** A table takes the place of its whole line. */
    private void factsStandAlone(WordingText text) {
        boolean inLine = whole(text)
                .lines()
                .anyMatch(line -> line.contains(FACTS) && !line.strip().equals(FACTS));
        boolean inRemedy = text.remedy() != null && text.remedy().contains(FACTS);
        if (inLine || inRemedy) {
            faults.add(FieldFault.of("body", MessageError.WORDING_FACTS_NOT_ALONE));
        }
    }

    private static String whole(WordingText text) {
        return text(text.title()) + "\n" + text(text.body()) + "\n" + text(text.remedy());
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private static String braced(Set<String> names) {
        return joined(names.stream().map(name -> "{" + name + "}").toList());
    }

    private static String joined(List<String> places) {
        return String.join(" ", places);
    }
}
