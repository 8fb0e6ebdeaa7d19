package org.investportal.verification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the editions whose self-check has not ended, so that a check cut off by a stop is repeated at the next start. */
@Component
class PendingSelfCheckStore {

    private final JdbcClient jdbc;

    PendingSelfCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(int edition) {
        jdbc.sql("insert into self_check_due (edition_number) values (?)")
                .param(edition)
                .update();
    }

    void remove(int edition) {
        jdbc.sql("delete from self_check_due where edition_number = ?")
                .param(edition)
                .update();
    }

    List<Integer> all() {
        return jdbc.sql("select edition_number from self_check_due order by edition_number")
                .query(Integer.class)
                .list();
    }
}
