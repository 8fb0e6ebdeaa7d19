package org.investportal.catalogue.writing;

import java.util.Locale;
import java.util.Objects;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.investportal.catalogue.row.Row;

/** Thrown when the database refuses a row of an edition. */
public class RowRefused extends RuntimeException {

    private final transient Row row;
    private final String constraint;

    private RowRefused(Row row, String constraint, JDBCException cause) {
        super(
                "The database refuses the row of item " + row.item() + ": "
                        + cause.getSQLException().getMessage(),
                cause);
        this.row = row;
        this.constraint = constraint;
    }

    static RowRefused of(Row row, JDBCException cause) {
        String name = cause instanceof ConstraintViolationException broken
                ? Objects.requireNonNullElse(broken.getConstraintName(), "")
                : "";
        return new RowRefused(row, name.toLowerCase(Locale.ROOT), cause);
    }

    public Row row() {
        return row;
    }

    /** Returns the name of the constraint in lower case; empty if it is not known. */
    public String constraint() {
        return constraint;
    }
}
