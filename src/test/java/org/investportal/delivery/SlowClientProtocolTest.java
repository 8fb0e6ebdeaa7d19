package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowClientProtocolTest {

    @ParameterizedTest
    @CsvSource({"1, 5000", "50, 5000", "51, 1000", "100, 1000", "101, 250", "200, 250"})
    void aWriteWaitsTheShorterTheMoreThreadsAreInUse(int busy, long millis) {
        assertThat(SlowClientProtocol.writeTimeout(busy, 200, Duration.ofSeconds(5)))
                .isEqualTo(Duration.ofMillis(millis));
    }
}
