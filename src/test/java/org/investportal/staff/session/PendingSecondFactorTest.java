package org.investportal.staff.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.investportal.accounts.SignInResult.SecondStep;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PendingSecondFactorTest {

    private static final Clock BEGIN = Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);
    private static final SecondStep HALF = new SecondStep(7, 3);

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isAbsentBeforeTheFirstStep() {
        assertEquals(Optional.empty(), after(Duration.ZERO));
        request.getSession(true);
        assertEquals(Optional.empty(), after(Duration.ZERO));
    }

    @Test
    void endsAfterTenMinutesHoweverOftenItIsAskedFor() {
        new PendingSecondFactor(BEGIN).begin(request.getSession(true), HALF);

        assertEquals(Optional.of(HALF), after(Duration.ofMinutes(6)));
        assertEquals(Optional.of(HALF), after(Duration.ofMinutes(9)));
        assertEquals(Optional.empty(), after(Duration.ofMinutes(10)));
    }

    private Optional<SecondStep> after(Duration time) {
        return new PendingSecondFactor(Clock.offset(BEGIN, time)).find(request);
    }
}
