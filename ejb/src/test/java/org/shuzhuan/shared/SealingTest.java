package org.shuzhuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String OLD = "k1=000102030405060708090a0b0c0d0e0f";
    private static final String NEW = "k2=f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";
    private static final String INDEX = "index=" + "ab".repeat(32);
    private static final String PLACE = "PAYEE_ACCOUNT:ACCOUNT_NUMBER:7";

    private static Sealing sealing(String keys) {
        return new Sealing(SealKeys.of(keys));
    }

    @Test
    void opensWhatItSealed() {
        Sealing sealing = sealing(OLD + "," + INDEX);
        String sealed = sealing.seal("6222 0011 中", PLACE);

        assertThat(sealed).startsWith("{sm4:k1}").doesNotContain("6222");
        assertThat(sealing.open(sealed, PLACE)).isEqualTo("6222 0011 中");
        assertThat(sealing.seal("6222 0011 中", PLACE)).isNotEqualTo(sealed);
    }

    @Test
    void keepsNull() {
        Sealing sealing = sealing(OLD + "," + INDEX);

        assertThat(sealing.seal(null, PLACE)).isNull();
        assertThat(sealing.open(null, PLACE)).isNull();
    }

    @Test
    void refusesAValueOfAnotherRow() {
        Sealing sealing = sealing(OLD + "," + INDEX);
        String sealed = sealing.seal("62220011", PLACE);

        assertThatThrownBy(() -> sealing.open(sealed, "PAYEE_ACCOUNT:ACCOUNT_NUMBER:8"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("62220011");
    }

    @Test
    void refusesAChangedOrCutValue() {
        Sealing sealing = sealing(OLD + "," + INDEX);
        String sealed = sealing.seal("62220011", PLACE);
        char last = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 20) + last + sealed.substring(21);

        assertThatThrownBy(() -> sealing.open(changed, PLACE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open("{sm4:k1}AAAA", PLACE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open("62220011", PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensOldValuesAfterARotationAndSealsWithTheNewKey() {
        String sealed = sealing(OLD + "," + INDEX).seal("62220011", PLACE);
        Sealing rotated = sealing(NEW + "," + OLD + "," + INDEX);

        assertThat(rotated.open(sealed, PLACE)).isEqualTo("62220011");
        assertThat(rotated.seal("62220011", PLACE)).startsWith("{sm4:k2}");
        assertThatThrownBy(() -> sealing(NEW + "," + INDEX).open(sealed, PLACE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("k1");
    }

    @Test
    void indexesEqualTextsOfOneColumnEqually() {
        Sealing sealing = sealing(OLD + "," + INDEX);
        Sealing rotated = sealing(NEW + "," + OLD + "," + INDEX);

        assertThat(sealing.blindIndex("1380000", "A:B"))
                .hasSize(64)
                .isEqualTo(rotated.blindIndex("1380000", "A:B"))
                .isNotEqualTo(sealing.blindIndex("1380000", "A:C"))
                .isNotEqualTo(sealing.blindIndex("1380001", "A:B"));
    }

    @Test
    void refusesMalformedKeys() {
        assertThatThrownBy(() -> SealKeys.of("k1=00," + INDEX)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SealKeys.of(OLD)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SealKeys.of(INDEX)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makesTheKeyFileOnceAndForItsOwnerOnly(@TempDir Path home) throws IOException {
        Path file = home.resolve("keys/seal.keys");
        String sealed = new Sealing(SealKeys.loadFrom(file)).seal("62220011", PLACE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Sealing(SealKeys.loadFrom(file)).open(sealed, PLACE)).isEqualTo("62220011");
    }
}
