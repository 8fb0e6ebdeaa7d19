package org.investportal.database;

import java.util.Properties;

/** The time limits of connections to PostgreSQL. What the address of the database says comes before them. */
final class PostgresTimeout {

    private PostgresTimeout() {}

    static boolean applyTo(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /** For work that answers requests. The server ends a statement first; the socket is for a server that cannot. */
    static Properties ofStatements() {
        Properties limits = ofConnecting();
        limits.setProperty("loginTimeout", "5");
        limits.setProperty("socketTimeout", "90");
        limits.setProperty("options", "-c statement_timeout=60s");
        return limits;
    }

    /** For a look whether the server is there: with the time between two looks, less than the two seconds after which a request is to be answered. */
    static Properties ofLooking() {
        Properties limits = ofConnecting();
        limits.setProperty("loginTimeout", "1.2");
        return limits;
    }

    /** For migrations, whose statements may take as long as they need. */
    static Properties ofConnecting() {
        Properties limits = new Properties();
        limits.setProperty("connectTimeout", "2");
        limits.setProperty("tcpKeepAlive", "true");
        return limits;
    }
}
