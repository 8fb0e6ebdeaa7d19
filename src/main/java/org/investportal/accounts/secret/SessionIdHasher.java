package org.investportal.accounts.secret;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * The ids of sessions. A browser holds a secret, and the portal knows the session by the hash of it alone, so that somebody
 * who reads the database cannot use a session.
 */
@Component
public class SessionIdHasher implements SessionIdGenerator {

    /** The last secret that was made in a request, until the cookie is written in the same one. */
    private final ThreadLocal<@Nullable String> made = new ThreadLocal<>();

    @Override
    public String generate() {
        String secret = SecretGenerator.token();
        made.set(secret);
        return of(secret);
    }

    /** The id of the session whose secret a browser shows. */
    public String of(String secret) {
        return SecretGenerator.hash(secret);
    }

    /** Hands out the secret of a session that was made just now, once. */
    public Optional<String> secretOf(String id) {
        Optional<String> secret = Optional.ofNullable(made.get()).filter(last -> of(last).equals(id));
        made.remove();
        return secret;
    }
}
