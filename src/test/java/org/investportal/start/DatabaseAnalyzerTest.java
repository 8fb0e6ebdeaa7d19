package org.investportal.start;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAnalyzerTest {

    @Test
    void tellsOfADatabaseThatTheServerDoesNotHave() {
        assertEquals(
                "The server has no database jdbc:postgresql://server/portal: create it, or correct"
                        + " SPRING_DATASOURCE_URL, and start again.",
                sentence(new SQLException("database \"portal\" does not exist", "3D000")));
    }

    @Test
    void tellsOfAServerThatIsStillStarting() {
        assertEquals(
                "The database jdbc:postgresql://server/portal does not answer: start it, or correct"
                        + " SPRING_DATASOURCE_URL, and start again.",
                sentence(new SQLException("the database system is starting up", "57P03")));
    }

    @Test
    void showsOtherErrorsOfTheDatabase() {
        assertEquals(
                "The database jdbc:postgresql://server/portal cannot be opened (too many clients already): correct the cause"
                        + " and start again.",
                sentence(new SQLException("too many clients already", "53300")));
    }

    private static String sentence(SQLException cause) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://server/portal?password=secret");
        @Nullable
        FailureAnalysis analysis = new DatabaseAnalyzer(environment)
                .analyze(new IllegalStateException(new CannotGetJdbcConnectionException("", cause)));
        return requireNonNull(analysis).getDescription();
    }
}
