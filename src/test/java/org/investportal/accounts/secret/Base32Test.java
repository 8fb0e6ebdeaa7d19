package org.investportal.accounts.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Base32Test {

    /** The test vectors of RFC 4648 that need no padding, and bytes with their first bit set. */
    @Test
    void writesAndReadsWhatAppsExpect() {
        byte[] high = {-1, -128, 127, 0, -2};

        assertThat(Base32.encode("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.decode("MZXW6YTB")).isEqualTo("fooba".getBytes(US_ASCII));
        assertThat(Base32.decode(Base32.encode(high))).isEqualTo(high);
    }
}
