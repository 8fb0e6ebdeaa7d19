package org.investportal.database;

import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Thrown instead of waiting for a database that is known not to answer. */
class DatabaseDown extends SQLTransientConnectionException {

    private static final long serialVersionUID = 1;

    DatabaseDown() {
        this(null);
    }

    /** @param cause what broke the database, if it is known */
    DatabaseDown(@Nullable Throwable cause) {
        super("The database does not answer", "08001", cause);
    }
}
