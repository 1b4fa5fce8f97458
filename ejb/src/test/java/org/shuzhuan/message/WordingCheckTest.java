package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingCheckTest {

    private static final WordingText MESSAGE =
            new WordingText("请补正材料：{caseNumber}", "办件 {caseNumber} 需补正 {itemCount} 项，请于 {dueOn} 前完成。", null);
    private static final WordingText LETTER =
            new WordingText(null, "办件 {caseNumber} 不予通过。\n理由：{reason}\n{facts}", "可以依法申请行政复议。");

    @Test
    void takesAnyWordsThatKeepWhatTheReaderHasARightTo() {
        assertThat(message("补正：{caseNumber}", "请在 {dueOn} 前补正。")).isEmpty();
        assertThat(letter("{facts}\n理由是 {reason}（{caseNumber}）。", "可以起诉。")).isEmpty();
    }

    @Test
    void namesUnknownPlacesAndThoseThereAre() {
        assertThat(message("补正：{caseNumber}", "{dueOn} {applicant} {案号} { dueOn } {applicant}"))
                .containsExactly(
                        "body WORDING_PLACE_UNKNOWN [{applicant} {案号} { dueOn }, {caseNumber} {dueOn} {itemCount}]");
    }

    @Test
    void namesThePlacesLeftOut() {
        assertThat(message("请补正", "请尽快。")).containsExactly("body WORDING_PLACE_MISSING [{caseNumber} {dueOn}]");
        assertThat(letter("办件 {caseNumber}。\n{facts}", "可以起诉。"))
                .containsExactly("body WORDING_PLACE_MISSING [{reason}]");
    }

    @Test
    void asksForTheRemedyOfARefusalAndForATitle() {
        assertThat(letter(LETTER.body(), null)).containsExactly("remedy WORDING_MISSING []");
        assertThat(message(" ", MESSAGE.body())).containsExactly("title WORDING_MISSING []");
    }

    @Test
    void lengthsAreThoseOfTheColumns() {
        assertThat(message("{caseNumber}".repeat(17), "{caseNumber} {dueOn}"))
                .containsExactly("title WORDING_TOO_LONG [200]");
        assertThat(message("补正", "{caseNumber} {dueOn}" + "长".repeat(1000)))
                .containsExactly("body WORDING_TOO_LONG [1000]");
    }

    @Test
    void factsTakeAWholeLine() {
        assertThat(letter("办件 {caseNumber}：{facts}\n理由：{reason}", "可以起诉。"))
                .containsExactly("body WORDING_FACTS_NOT_ALONE []");
    }

    @Test
    void expressionsAndScriptsAreText() {
        String words = "#{1+1} ${'a'.b()} <script>alert(1)</script> {dueOn}";
        assertThat(message("{caseNumber}", words)).isEmpty();
        assertThat(message("{caseNumber}", "#{facesContext} {dueOn}"))
                .containsExactly("body WORDING_PLACE_UNKNOWN [{facesContext}, {caseNumber} {dueOn} {itemCount}]");
    }

    private static List<String> message(String title, String body) {
        return faults(WordingKind.MESSAGE, MESSAGE, new WordingText(title, body, null));
    }

    private static List<String> letter(String body, String remedy) {
        return faults(WordingKind.LETTER, LETTER, new WordingText(null, body, remedy));
    }

    private static List<String> faults(WordingKind kind, WordingText shipped, WordingText text) {
        return WordingCheck.faults(kind, shipped, text).stream()
                .map(fault -> fault.path() + " " + ((MessageError) fault.code()).name() + " " + fault.arguments())
                .toList();
    }
}
