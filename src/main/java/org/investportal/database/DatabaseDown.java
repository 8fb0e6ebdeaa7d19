package org.investportal.database;

import java.sql.SQLTransientConnectionException;

/** Thrown instead of waiting for a database that is known not to answer. */
class DatabaseDown extends SQLTransientConnectionException {

    private static final long serialVersionUID = 1;

    DatabaseDown() {
        super("The database does not answer", "08001");
    }
}
