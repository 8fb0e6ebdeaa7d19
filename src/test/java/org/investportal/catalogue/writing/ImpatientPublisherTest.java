package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Future;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Overlap;
import org.investportal.catalogue.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** H2 refuses the second publisher soon; PostgreSQL lets the second wait as long as the first takes. */
@CatalogueOnly
class ImpatientPublisherTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void aTimeoutDoesNotClaimThatTheEditionWasPublished() {
        Publication publication = Draft.after(catalogue).publication();
        Future<?> inVain = transaction.execute(status -> {
            editionPublisher.publish(publication);
            status.setRollbackOnly();
            try (Overlap overlap = new Overlap(jdbc)) {
                Future<?> second = overlap.begin(() -> withoutPatience(() -> editionPublisher.publish(publication)));
                await().atMost(Duration.ofMinutes(1)).until(second::isDone);
                return second;
            }
        });
        assertThatThrownBy(inVain::get)
                .cause()
                .isInstanceOf(EditionTaken.class)
                .hasMessageEndingWith("try again in a moment.");
    }

    private void withoutPatience(Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set lock_timeout 100").update();
            try {
                work.run();
            } finally {
                jdbc.sql("set lock_timeout 2000").update();
            }
        });
    }
}
