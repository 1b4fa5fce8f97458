package org.shuzhuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void readsTheLastEndingWhateverItsCase() {
        assertThat(FileType.claimedBy("a.exe.PDF")).contains(FileType.PDF);
        assertThat(FileType.claimedBy("照片.JPEG")).contains(FileType.JPG);
        assertThat(FileType.claimedBy("a.pdf.exe")).isEmpty();
        assertThat(FileType.claimedBy("pdf")).isEmpty();
    }

    @Test
    void takesTheLimitFromTheEnvironmentOrTwentyMegabytes() {
        assertThat(UploadLimit.megabytes(null)).isEqualTo(20);
        assertThat(UploadLimit.megabytes(" 50 ")).isEqualTo(50);
        assertThatThrownBy(() -> UploadLimit.megabytes("0")).isInstanceOf(IllegalArgumentException.class);
    }
}
