package org.investportal.start;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** A database that doesn't let the portal in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    private final DataLocation place;

    DatabaseAnalyzer(Environment environment) {
        place = DataLocation.of(environment.getRequiredProperty("spring.datasource.url"));
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException failure) {
        return failure.getCause() instanceof SQLException cause
                ? new FailureAnalysis(sentence(cause), null, failure)
                : null;
    }

    private String sentence(SQLException cause) {
        if (cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return "The data in " + place.folder().map(Path::toString).orElseThrow()
                    + " is in use by another running portal: use that one, or stop it and start again.";
        }
        String state = String.valueOf(cause.getSQLState());
        if (state.startsWith("28")) {
            return "The database " + place + " refuses the user name or the password: correct"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD and start again.";
        }
        if (state.equals("3D000")) {
            return "The server has no database " + place + ": create it, or correct SPRING_DATASOURCE_URL, and start"
                    + " again.";
        }
        if (state.startsWith("08") || state.equals("57P03")) {
            return "The database " + place + " does not answer: start it, or correct SPRING_DATASOURCE_URL, and"
                    + " start again.";
        }
        return "The database " + place + " cannot be opened (" + cause.getMessage()
                + "): correct the cause and start again.";
    }
}
