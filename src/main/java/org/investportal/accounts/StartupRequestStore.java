package org.investportal.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.investportal.accounts.secret.SecretGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the requests that earlier starts have completed, so that a setting that stays in place does not repeat them at every start. */
@Component
class StartupRequestStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    StartupRequestStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isDone(String name, String value) {
        return jdbc.sql("select count(*) from start_request where name = ? and value_hash = ?")
                        .params(name, SecretGenerator.hash(value))
                        .query(Long.class)
                        .single()
                > 0;
    }

    void done(String name, String value) {
        forget(name);
        jdbc.sql("insert into start_request (name, value_hash, done_at) values (?, ?, ?)")
                .params(name, SecretGenerator.hash(value), OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets a request after a start without its setting, so that it can be made again. */
    void forget(String name) {
        jdbc.sql("delete from start_request where name = ?").param(name).update();
    }
}
