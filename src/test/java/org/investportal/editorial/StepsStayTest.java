package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database refuses every update or deletion of the authors, revisions, approvals and transitions of a change. */
class StepsStayTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private Desk desk;

        @Autowired
        private JdbcClient jdbc;

        @BeforeEach
        void thereAreRows() {
            desk.approved(figure(354), "number", "99", EDITH);
        }

        @ParameterizedTest
        @CsvSource({"participation, name", "revision, content", "approval, approver_part", "transition, name"})
        void noRowIsUpdatedOrDeleted(String table, String column) {
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set " + column + " = " + column)
                            .update())
                    .rootCause()
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .rootCause()
                    .hasMessageContaining("never changed");
        }
    }
}
