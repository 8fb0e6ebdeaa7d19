package org.investportal.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.orm.jpa.JpaSystemException;

/**
 * Explains a start that fails because a stored row breaks a rule that the portal never breaks, such as an amount that differs from
 * its digits. An error of the database itself is none: it may pass.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableContentAnalyzer extends AbstractFailureAnalyzer<DataAccessException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DataAccessException failure) {
        boolean unreadable =
                (failure instanceof JpaSystemException || failure instanceof InvalidDataAccessApiUsageException)
                        && !failure.contains(SQLException.class);
        return unreadable
                ? new FailureAnalysis(
                        "The stored content cannot be read ("
                                + NestedExceptionUtils.getMostSpecificCause(failure)
                                        .getMessage()
                                + "). It was altered outside the portal: run verify-history, which names the altered"
                                + " rows, and restore a backup.",
                        null,
                        failure)
                : null;
    }
}
