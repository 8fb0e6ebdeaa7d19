package org.investportal.accounts;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.secret.SecretGenerator;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The data of a staff session: plain values, so that another version of the portal can still read it. Everything else
 * is read from the account at every request.
 */
@Component
public class StaffSessionState {

    private static final String ACCOUNT = "account";
    private static final String GENERATION = "generation";
    private static final String SIGNED_IN_AT = "signed-in-at";
    private static final String ADDRESS = "address";
    private static final String BROWSER = "browser";
    private static final int BROWSER_LENGTH = 200;

    private final AdmissionPolicy rules;
    private final AccountSettings settings;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    StaffSessionState(
            AdmissionPolicy rules,
            AccountSettings settings,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Starts the session of an admitted person with the address and the name of the browser. */
    public void begin(HttpSession session, Admission admission, String address, String browser) {
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                admission.member().getName());
        session.setAttribute(ACCOUNT, admission.member().account());
        session.setAttribute(SIGNED_IN_AT, clock.instant());
        session.setAttribute(ADDRESS, address);
        session.setAttribute(BROWSER, browser.substring(0, Math.min(browser.length(), BROWSER_LENGTH)));
        goOn(session, admission.generation());
    }

    /** Keeps this session valid after the owner's change has ended all sessions. */
    public void goOn(HttpSession session, int generation) {
        session.setAttribute(GENERATION, generation);
    }

    /** Returns the admission of the session; empty if no person is signed in, or the session is no longer valid. */
    public Optional<Admission> admitted(HttpSession session) {
        return session.getAttribute(ACCOUNT) instanceof Long account
                        && session.getAttribute(GENERATION) instanceof Integer generation
                        && session.getAttribute(SIGNED_IN_AT) instanceof Instant since
                        && isInTime(since)
                ? rules.stillIn(account, generation)
                : Optional.empty();
    }

    /** Returns the valid sessions of the account, most recently used first. */
    public List<SessionView> of(StaffMember member, String current) {
        int generation = rules.generationOf(member.account());
        return sessions.findByPrincipalName(member.getName()).values().stream()
                .filter(session -> Integer.valueOf(generation).equals(session.getAttribute(GENERATION)))
                .filter(session -> session.getAttribute(SIGNED_IN_AT) instanceof Instant since && isInTime(since))
                .map(session -> view(session, current))
                .sorted(Comparator.comparing(SessionView::lastUsed).reversed())
                .toList();
    }

    /** Ends the session with that key; false if there is none. */
    boolean end(StaffMember member, String key) {
        List<String> ids = sessions.findByPrincipalName(member.getName()).keySet().stream()
                .filter(id -> SecretGenerator.hash(id).equals(key))
                .toList();
        ids.forEach(sessions::deleteById);
        return !ids.isEmpty();
    }

    /** Deletes the sessions that the new generation of the account has ended. */
    void endAll(long account) {
        endOthers(account, "");
    }

    void endOthers(long account, String kept) {
        sessions.findByPrincipalName(String.valueOf(account)).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }

    private boolean isInTime(Instant since) {
        return clock.instant().isBefore(since.plus(settings.absoluteTimeout()));
    }

    private static SessionView view(Session session, String current) {
        return new SessionView(
                SecretGenerator.hash(session.getId()),
                session.getRequiredAttribute(SIGNED_IN_AT),
                session.getLastAccessedTime(),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getAttributeOrDefault(BROWSER, ""),
                session.getId().equals(current));
    }
}
