package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Overlap;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.Tables;
import org.investportal.catalogue.row.Edition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two transactions publish the same number at the same time: the second waits for the outcome of the first. */
class ConcurrentPublishersTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TransactionOperations transaction;

        private Overlap overlap;

        @BeforeEach
        void hire() {
            overlap = new Overlap(jdbc);
        }

        @AfterEach
        void dismiss() {
            overlap.close();
        }

        @Test
        void theSecondLosesAndWritesNothing() {
            int number = catalogue.current() + 1;
            Future<?> loser = transaction.execute(status -> {
                editionPublisher.publish(draft(number, "2061"));
                return overlap.begin(() -> editionPublisher.publish(draft(number, "2062")));
            });
            Map<String, Long> afterTheFirst = new Tables(jdbc).counts();
            assertThatThrownBy(loser::get)
                    .cause()
                    .isInstanceOf(EditionTaken.class)
                    .hasMessageContaining("Another person has published edition " + number);
            assertThat(new Tables(jdbc).counts()).isEqualTo(afterTheFirst);
            assertThat(periods(number)).contains("2061").doesNotContain("2062");
        }

        @Test
        void theSecondWinsWhereTheFirstGivesUp() throws Exception {
            int number = catalogue.current() + 1;
            Future<?> winner = transaction.execute(status -> {
                editionPublisher.publish(draft(number, "2063"));
                status.setRollbackOnly();
                return overlap.begin(() -> editionPublisher.publish(draft(number, "2064")));
            });
            winner.get();
            assertThat(catalogue.current()).isEqualTo(number);
            assertThat(periods(number)).contains("2064").doesNotContain("2063");
        }

        @Test
        void aPreviewDoesNotWait() {
            Publication second = draft(Edition.DRAFT, "2066");
            List<String> seen = editionPublisher.preview(draft(Edition.DRAFT, "2065"), view -> {
                assertThat(periods(Edition.DRAFT)).contains("2065").doesNotContain("2066");
                return CompletableFuture.supplyAsync(
                                () -> editionPublisher.preview(second, other -> periods(Edition.DRAFT)))
                        .orTimeout(1, TimeUnit.MINUTES)
                        .join();
            });
            assertThat(seen).contains("2066").doesNotContain("2065");
        }

        private static Publication draft(int number, String period) {
            Draft draft = Draft.of(number);
            long figure = draft.add(aFigure().during(period));
            draft.address(figure, "/figures/example/" + number + "/" + period);
            return draft.publication();
        }

        private List<String> periods(int number) {
            return catalogue.at(number).everything().figuresOf(105).stream()
                    .map(figure -> figure.period().code())
                    .toList();
        }
    }
}
