package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void fillsDocumentNumbers() {
        assertThat(TemplateText.fill("{mark}补〔{year}〕{number}号", Map.of("mark", "云工信", "year", "2026", "number", "12")))
                .isEqualTo("云工信补〔2026〕12号");
    }

    @Test
    void takesValuesAsPlainText() {
        assertThat(TemplateText.fill("理由：{reason}", Map.of("reason", "{year} $1 \\ #{x}")))
                .isEqualTo("理由：{year} $1 \\ #{x}");
    }

    @Test
    void refusesAMissingValue() {
        assertThatThrownBy(() -> TemplateText.fill("{a}", Map.of())).hasMessageContaining("{a}");
    }

    @Test
    void marksWhatWasCut() {
        assertThat(TemplateText.fitted("一二三四", 3)).isEqualTo("一二…");
        assertThat(TemplateText.fitted("一二三", 3)).isEqualTo("一二三");
    }
}
