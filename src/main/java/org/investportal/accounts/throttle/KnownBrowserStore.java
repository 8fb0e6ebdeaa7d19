package org.investportal.accounts.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.investportal.accounts.secret.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the browsers that have signed in to an account before. Their attempts are counted separately, so that
 * guessing from elsewhere cannot make the owner wait.
 */
@Component
public class KnownBrowserStore {

    /** The time for which a browser is known after its last sign-in. */
    public static final Duration MEMORY = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowserStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the new token of the browser, which replaces the one that it sent. */
    public String remember(long account, @Nullable String shown) {
        String token = SecretGenerator.token();
        if (shown != null) {
            jdbc.sql("update known_browser set token_hash = ? where token_hash = ?")
                    .params(SecretGenerator.hash(token), SecretGenerator.hash(shown))
                    .update();
        }
        jdbc.sql("delete from known_browser where token_hash = ? and account_id = ?")
                .params(SecretGenerator.hash(token), account)
                .update();
        jdbc.sql("insert into known_browser (token_hash, account_id, seen_at) values (?, ?, ?)")
                .params(SecretGenerator.hash(token), account, OffsetDateTime.now(clock))
                .update();
        return token;
    }

    public boolean knows(@Nullable String shown, String email) {
        return shown != null
                && jdbc.sql("select count(*) from known_browser b join account a on a.id = b.account_id"
                                        + " where b.token_hash = ? and a.email = ?")
                                .params(SecretGenerator.hash(shown), email)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    public void forgetAllOf(long account) {
        jdbc.sql("delete from known_browser where account_id = ?")
                .param(account)
                .update();
    }

    public void forgetOld() {
        jdbc.sql("delete from known_browser where seen_at < ?")
                .param(OffsetDateTime.now(clock).minus(MEMORY))
                .update();
    }
}
