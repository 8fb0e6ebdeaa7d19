package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The first two as FIPS 180-2 has them. */
    @ParameterizedTest
    @CsvSource({
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "中, a567bdaa11367f260f0708391f4d10766b5962f565d9e432f17981a3584fe1e2"
    })
    void isOfTheTextInUtf8(String text, String hash) {
        assertThat(Sha256.of(text)).isEqualTo(hash);
    }
}
