package org.investportal.site.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.investportal.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.server.ResponseStatusException;

/** Answers 503 to a request for a public form, or for a page after it, that fails because of the database. */
public final class DatabaseFailureResponse {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFailureResponse.class);

    private static final String SECONDS_UNTIL_ANOTHER_TRY = "60";

    private DatabaseFailureResponse() {}

    /** Returns the view, or shows the error page of an outage. */
    public static String guard(HttpServletResponse response, Supplier<String> view) {
        return guard(response, view, () -> {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        });
    }

    /**
     * Returns the view, or another one if the database fails.
     *
     * @param form shows what was typed, and needs no database
     */
    public static String guard(HttpServletResponse response, Supplier<String> view, Supplier<String> form) {
        try {
            return view.get();
        } catch (DataAccessException | TransactionException failure) {
            if (!Outage.isCauseOf(failure)) { // otherwise the log says already that the database does not answer
                LOG.warn(
                        "The database failed during a request for a public form ({}).",
                        failure.getClass().getName()); // its message may have personal data
            }
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ANOTHER_TRY);
            return form.get();
        }
    }
}
