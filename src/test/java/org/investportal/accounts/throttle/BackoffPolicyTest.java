package org.investportal.accounts.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pause doubles from a second on, up to the longest. */
class BackoffPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT, 0, 0",
        "ACCOUNT, 4, 0",
        "ACCOUNT, 5, 1",
        "ACCOUNT, 6, 2",
        "ACCOUNT, 9, 16",
        "ACCOUNT, 10, 30",
        "ACCOUNT, 2000000000, 30",
        "ADDRESS, 19, 0",
        "ADDRESS, 20, 1",
        "ADDRESS, 29, 512",
        "ADDRESS, 30, 900",
        "BROWSER, 4, 0",
        "BROWSER, 13, 256",
        "BROWSER, 14, 300",
        "SECOND_STEP, 4, 0",
        "SECOND_STEP, 14, 512",
        "SECOND_STEP, 15, 900"
    })
    void growsWithEachFailure(BackoffPolicy backoffPolicy, int failures, int seconds) {
        assertThat(backoffPolicy.pauseAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
