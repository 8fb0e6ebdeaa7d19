package org.investportal.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.investportal.accounts.SignInResult.SecondStep;
import org.springframework.stereotype.Component;

/**
 * A session between the first step and the second: it knows whose password was right, and opens nothing. It ends ten minutes
 * after the first step, however often its page is asked for.
 */
@Component
public class PendingSecondFactor {

    private static final String ACCOUNT = "half-way";
    private static final String GENERATION = "half-way-generation";
    private static final String SINCE = "half-way-since";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Clock clock;

    PendingSecondFactor(Clock clock) {
        this.clock = clock;
    }

    void begin(HttpSession session, SecondStep half) {
        session.setAttribute(ACCOUNT, half.account());
        session.setAttribute(GENERATION, half.generation());
        session.setAttribute(SINCE, clock.instant());
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
    }

    /** Returns the pending second step of the session; empty if there is none or it has expired. */
    public Optional<SecondStep> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof Long account
                        && session.getAttribute(GENERATION) instanceof Integer generation
                        && session.getAttribute(SINCE) instanceof Instant since
                        && clock.instant().isBefore(since.plus(PATIENCE))
                ? Optional.of(new SecondStep(account, generation))
                : Optional.empty();
    }
}
