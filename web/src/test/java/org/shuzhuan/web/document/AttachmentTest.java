package org.shuzhuan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void encodesChineseNames() {
        assertThat(Attachment.named("发票 1.pdf"))
                .isEqualTo("attachment; filename=\"document.pdf\"; filename*=UTF-8''%E5%8F%91%E7%A5%A8%201.pdf");
    }

    @Test
    void letsNoQuoteOrLineBreakIntoTheHeader() {
        assertThat(Attachment.named("a\";x=\"\r\nSet-Cookie: b.p\"df"))
                .isEqualTo("attachment; filename=\"document.pdf\";"
                        + " filename*=UTF-8''a%22%3Bx%3D%22%0D%0ASet-Cookie%3A%20b.p%22df");
    }
}
