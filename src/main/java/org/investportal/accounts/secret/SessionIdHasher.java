package org.investportal.accounts.secret;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * Generates the ids of sessions. A browser holds a secret, and the portal stores only its hash as the id, so that read
 * access to the database is not enough to use a session.
 */
@Component
public class SessionIdHasher implements SessionIdGenerator {

    /** The last secret that was generated in a request, until the same request writes the cookie. */
    private final ThreadLocal<@Nullable String> made = new ThreadLocal<>();

    @Override
    public String generate() {
        String secret = SecretGenerator.token();
        made.set(secret);
        return of(secret);
    }

    /** Returns the id of the session for the secret that a browser sent. */
    public String of(String secret) {
        return SecretGenerator.hash(secret);
    }

    /** Returns the secret of a session that has just been created, only once. */
    public Optional<String> secretOf(String id) {
        Optional<String> secret = Optional.ofNullable(made.get()).filter(last -> of(last).equals(id));
        made.remove();
        return secret;
    }
}
