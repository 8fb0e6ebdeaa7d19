package org.investportal.accounts;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session holds of whoever signed in: plain values, so that another version of the portal can still read it. The
 * rest is read from the account at every request.
 */
@Component
public class StaffSessions {

    private static final String ACCOUNT = "account";
    private static final String GENERATION = "generation";
    private static final String SIGNED_IN_AT = "signed-in-at";

    private final AdmissionRules rules;
    private final AccountsSettings settings;
    private final Clock clock;

    StaffSessions(AdmissionRules rules, AccountsSettings settings, Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes it the session of somebody who was let in. */
    public void begin(HttpSession session, Admission admission) {
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                admission.member().getName());
        session.setAttribute(ACCOUNT, admission.member().account());
        session.setAttribute(GENERATION, admission.generation());
        session.setAttribute(SIGNED_IN_AT, clock.instant());
    }

    /** Whose session it is; empty if nobody's, or no longer. */
    public Optional<Admission> admitted(HttpSession session) {
        return session.getAttribute(ACCOUNT) instanceof Long account
                        && session.getAttribute(GENERATION) instanceof Integer generation
                        && session.getAttribute(SIGNED_IN_AT) instanceof Instant since
                        && clock.instant().isBefore(since.plus(settings.absoluteTimeout()))
                ? rules.stillIn(account, generation)
                : Optional.empty();
    }
}
