package org.shuzhuan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SealImageTest {

    @Test
    void isRedOnTransparentGround() throws IOException {
        BufferedImage seal = ImageIO.read(new ByteArrayInputStream(SealImage.png("云川市工业和信息化局", false)));
        assertThat(seal.getRGB(0, 0) >>> 24).isZero();
        assertThat(seal.getRGB(seal.getWidth() / 2, seal.getHeight() / 2)).isEqualTo(0xFFD81E1E);
    }

    @Test
    void differsByNameAndDemonstration() {
        byte[] real = SealImage.png("云川市工业和信息化局", false);
        assertThat(SealImage.png("云川市工业和信息化局", true)).isNotEqualTo(real);
        assertThat(SealImage.png("云川市财政局", false)).isNotEqualTo(real);
        assertThat(SealImage.png("云川市工业和信息化局", false)).isEqualTo(real);
    }

    @Test
    void drawsAVeryLongName() {
        assertThat(SealImage.png(Fixtures.LONG_NAME, true)).isNotEmpty();
    }
}
