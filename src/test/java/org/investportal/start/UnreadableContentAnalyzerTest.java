package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.orm.jpa.JpaSystemException;

/** A row that breaks a rule was altered; an error of the database says nothing of its rows. */
class UnreadableContentAnalyzerTest {

    private final UnreadableContentAnalyzer analyzer = new UnreadableContentAnalyzer();

    @Test
    void explainsARowThatBreaksARule() {
        assertThat(analyzer.analyze(new JpaSystemException(new IllegalArgumentException("1 is not 2"))))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .startsWith("The stored content cannot be read (1 is not 2). It was altered outside the portal");
    }

    @Test
    void leavesErrorsOfTheDatabaseToOthers() {
        SQLException error = new SQLException("the connection was closed", "08006");

        assertThat(analyzer.analyze(new JpaSystemException(new IllegalStateException(error))))
                .isNull();
    }
}
