package org.investportal.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes changes that only a person who controls the database can make, in a transaction that is rolled back. */
final class LogGuards {

    private LogGuards() {}

    static void without(JdbcClient jdbc, TransactionTemplate transactions, boolean h2, Runnable alteration) {
        if (h2) {
            jdbc.sql("drop trigger if exists audit_entry_kept").update();
            jdbc.sql("drop trigger if exists audit_link_kept").update();
        }
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            if (!h2) {
                jdbc.sql("set local session_replication_role = replica").update();
            }
            alteration.run();
        });
    }
}
