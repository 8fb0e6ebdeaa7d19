package org.investportal.database;

import java.util.Properties;

/** The time limits of connections to PostgreSQL. Settings in the address of the database come before them. */
final class PostgresTimeout {

    private PostgresTimeout() {}

    static boolean applyTo(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /**
     * Returns the limits for work that answers requests. The server ends a long statement first; the socket limit applies if the server cannot. It also ends
     * the transaction of a node that hangs or has lost its network, before statements of others that wait for its locks have waited too long.
     */
    static Properties ofStatements() {
        Properties limits = ofConnecting();
        limits.setProperty("loginTimeout", "5");
        limits.setProperty("socketTimeout", "90");
        limits.setProperty("options", "-c statement_timeout=60s -c idle_in_transaction_session_timeout=30s");
        return limits;
    }

    /**
     * Returns the limits for a check that the server responds. Together with the time between two checks, they are shorter than the two
     * seconds after which a request must be answered.
     */
    static Properties ofLooking() {
        Properties limits = ofConnecting();
        limits.setProperty("loginTimeout", "1.2");
        return limits;
    }

    /** Returns the limits for migrations, whose statements may take as long as they need. */
    static Properties ofConnecting() {
        Properties limits = new Properties();
        limits.setProperty("connectTimeout", "2");
        limits.setProperty("tcpKeepAlive", "true");
        return limits;
    }
}
