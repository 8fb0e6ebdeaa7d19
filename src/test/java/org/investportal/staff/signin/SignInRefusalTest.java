package org.investportal.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

/** A pause before the next attempt is said in seconds, of which one that has begun counts. */
class SignInRefusalTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1", "1001, 2", "2000, 2"})
    void countsSecondsThatHaveBegun(long milliseconds, String seconds) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        SignInRefusal.wait(HttpStatus.TOO_MANY_REQUESTS, Duration.ofMillis(milliseconds), response);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo(seconds);
    }
}
