package org.shuzhuan.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchivedFileTest {

    @Test
    void keepsAnOrdinaryName() {
        assertThat(ArchivedFile.entryOf(7, "采购合同 (1).pdf")).isEqualTo("files/7-采购合同 (1).pdf");
    }

    @Test
    void leadsNowhereElse() {
        assertThat(ArchivedFile.entryOf(7, "../../etc/passwd")).isEqualTo("files/7-__.._etc_passwd");
        assertThat(ArchivedFile.entryOf(7, "c:\\a.pdf")).isEqualTo("files/7-c__a.pdf");
        assertThat(ArchivedFile.entryOf(7, "a\n\"<b>|?*.pdf")).isEqualTo("files/7-a___b____.pdf");
        assertThat(ArchivedFile.entryOf(7, "a.pdf. ")).isEqualTo("files/7-a.pdf_");
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(ArchivedFile.entryOf(7, "长".repeat(300) + ".pdf"))
                .hasSize("files/7-".length() + 120)
                .endsWith("长.pdf");
    }
}
