package org.investportal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.investportal.accounts.secret.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links. Whoever has the token has the link, so nothing but its hash is kept. */
@Component
class OneTimeLinkStore {

    /** What the console prints is used at once. */
    static final Duration FROM_THE_CONSOLE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The path of a new one; an older one of the same account is dead then. */
    String make(@Nullable Long account, Duration lifetime) {
        String token = SecretGenerator.token();
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (account != null) {
            killOf(account);
        }
        jdbc.sql("insert into one_time_link (token_hash, account_id, created_at, expires_at)"
                        + " values (:hash, :account, :now, :end)")
                .param("hash", SecretGenerator.hash(token))
                .param("account", account)
                .param("now", now)
                .param("end", now.plus(lifetime))
                .update();
        return "/staff/link/" + token;
    }

    void killOf(long account) {
        jdbc.sql("delete from one_time_link where account_id = ?")
                .param(account)
                .update();
    }

    /** Empty if there was none, if it was used or if its time is over. */
    Optional<OneTimeLink> find(String token) {
        return jdbc.sql("select l.account_id, coalesce(a.email, ''), coalesce(a.full_name, '')"
                        + " from one_time_link l left join account a on a.id = l.account_id"
                        + " where l.token_hash = ? and l.expires_at > ?")
                .params(SecretGenerator.hash(token), OffsetDateTime.now(clock))
                .query((row, number) ->
                        new OneTimeLink(row.getObject(1, Long.class), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Uses it up; false if somebody else was faster. */
    boolean use(String token) {
        return jdbc.sql("delete from one_time_link where token_hash = ? and expires_at > ?")
                        .params(SecretGenerator.hash(token), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Uses up all that make the first account, for there is only one; false if it was made in the meantime. */
    boolean useAllForTheFirst() {
        return jdbc.sql("delete from one_time_link where account_id is null").update() > 0;
    }

    void forgetOld() {
        jdbc.sql("delete from one_time_link where expires_at <= ?")
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
