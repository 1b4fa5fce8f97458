package org.shuzhuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.shared.DomainException;

class FileNameTest {

    @Test
    void keepsOrdinaryChineseNames() {
        assertThat(FileName.checked(" 专项审计报告（2026）.pdf ")).isEqualTo("专项审计报告（2026）.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd.pdf", "a\\b.pdf", "C:x.pdf", "/a.pdf", ".hidden.pdf", ".."})
    void refusesPaths(String name) {
        refused(name, DocumentError.NAME_HAS_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.pdf", "a\nb.pdf", "a\u202Efdp.exe", "a\u200Bb.pdf"})
    void refusesInvisibleCharacters(String name) {
        refused(name, DocumentError.NAME_HAS_CONTROL_CHARACTERS);
    }

    @Test
    void refusesMissingAndLongNames() {
        refused(" ", DocumentError.NAME_MISSING);
        refused(null, DocumentError.NAME_MISSING);
        refused("字".repeat(117) + ".pdf", DocumentError.NAME_TOO_LONG);
        assertThat(FileName.checked("字".repeat(116) + ".pdf")).hasSize(120);
    }

    private static void refused(String name, DocumentError error) {
        assertThatThrownBy(() -> FileName.checked(name))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(error));
    }
}
