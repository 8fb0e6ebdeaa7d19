package org.investportal.manifests;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guards of a database against altering published rows, and the ways in which its owner takes them away. */
final class Guards {

    private Guards() {}

    /** For good: the database is thrown away. */
    static void takeAway(JdbcClient jdbc, boolean h2) {
        if (h2) {
            triggers(jdbc)
                    .forEach(trigger -> jdbc.sql("drop trigger " + trigger).update());
            jdbc.sql("set referential_integrity false").update();
        }
    }

    /** On PostgreSQL they are away until the end of the transaction. */
    static void takeAwayForNow(JdbcClient jdbc, boolean h2) {
        if (!h2) {
            jdbc.sql("set local session_replication_role = replica").update();
        }
    }

    private static List<String> triggers(JdbcClient jdbc) {
        return jdbc.sql("select distinct trigger_name from information_schema.triggers")
                .query(String.class)
                .list();
    }
}
