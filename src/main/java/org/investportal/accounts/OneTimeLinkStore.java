package org.investportal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.investportal.accounts.secret.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores one-time links. The token is enough to use a link, so only its hash is stored. */
@Component
class OneTimeLinkStore {

    /** The lifetime of a link that the console prints, which is used immediately. */
    static final Duration FROM_THE_CONSOLE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Creates a link and returns its path. An older link of the same account becomes invalid. */
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

    /** Returns the link; empty if it does not exist, was used or has expired. */
    Optional<OneTimeLink> find(String token) {
        return jdbc.sql("select l.account_id, coalesce(a.email, ''), coalesce(a.full_name, '')"
                        + " from one_time_link l left join account a on a.id = l.account_id"
                        + " where l.token_hash = ? and l.expires_at > ?")
                .params(SecretGenerator.hash(token), OffsetDateTime.now(clock))
                .query((row, number) ->
                        new OneTimeLink(row.getObject(1, Long.class), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Uses up the link; false if another request was faster. */
    boolean use(String token) {
        return jdbc.sql("delete from one_time_link where token_hash = ? and expires_at > ?")
                        .params(SecretGenerator.hash(token), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Uses up all links for the first account, because there is only one first account; false if no link is left. */
    boolean useAllForTheFirst() {
        return jdbc.sql("delete from one_time_link where account_id is null").update() > 0;
    }

    void forgetOld() {
        jdbc.sql("delete from one_time_link where expires_at <= ?")
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
