package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.investportal.enquiries.SpamReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that was filled in too fast, in a hidden field or with many links is suspected. */
class SpamCheckTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'', 3000, Land at http://a.example http://b.example HTTPS://c.example,",
        "'', 3000, Land at http://a.example http://b.example HTTPS://c.example [url=d], LINKS",
        "'', 2999, Land., TOO_FAST",
        "x, 3000, Land., HIDDEN_FIELD"
    })
    void suspects(String hidden, long millis, String need, @Nullable SpamReason reason) {
        assertThat(SpamCheck.reason(hidden, need, NOW.minus(Duration.ofMillis(millis)), NOW))
                .isEqualTo(reason);
    }
}
