package org.investportal.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code is valid in its own half minute and in the ones beside it. */
class TotpGeneratorTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final Instant BEGIN = Instant.parse("2026-12-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "59, true", "60, false"})
    void isValidForAStepOnEachSide(int seconds, boolean valid) {
        String code = at(BEGIN).now(SECRET);

        assertThat(at(BEGIN.plusSeconds(seconds)).step(SECRET, code).isPresent())
                .isEqualTo(valid);
    }

    private static TotpGenerator at(Instant now) {
        return new TotpGenerator(Clock.fixed(now, ZoneOffset.UTC));
    }
}
