package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.writing.EditionPublisher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The current edition is the last that was committed, and never a preview. */
class CurrentEditionTest {

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
        private Editions editions;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private TransactionOperations transaction;

        @Test
        void theNewEditionIsCurrentAfterTheCommit() {
            Draft draft = Draft.after(catalogue);
            int before = catalogue.current();
            transaction.executeWithoutResult(status -> {
                editionPublisher.publish(draft.publication());
                assertThat(catalogue.current()).isEqualTo(before);
            });
            assertThat(catalogue.current()).isEqualTo(draft.edition());
        }

        @Test
        void theNewEditionIsNeverCurrentAfterARollback() {
            int before = catalogue.current();
            transaction.executeWithoutResult(status -> {
                editionPublisher.publish(Draft.after(catalogue).publication());
                status.setRollbackOnly();
            });
            assertThat(catalogue.current()).isEqualTo(before);
        }

        @Test
        void aStartingNodeServesTheLatest() {
            editionPublisher.publish(Draft.after(catalogue).publication());
            assertThat(editions.current()).isEqualTo(catalogue.current());
        }

        @Test
        void aPreviewIsNotCurrentInItsTransaction() {
            int before = catalogue.current();
            editionPublisher.preview(Draft.toPreview().publication(), view -> {
                assertThat(view.edition()).isEqualTo(Edition.DRAFT);
                assertThat(catalogue.current()).isEqualTo(before);
                return assertThat(editions.current()).isEqualTo(before);
            });
        }

        @Test
        void aPreviewIsNotCurrentToOthers() {
            int before = catalogue.current();
            editionPublisher.preview(
                    Draft.toPreview().publication(),
                    view -> assertThat(elsewhere()).isEqualTo(before));
            assertThat(catalogue.current()).isEqualTo(before);
        }

        /** Returns the current edition as another thread reads it: the memory of the node and the database must agree. */
        private int elsewhere() {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                int stored = thread.submit(editions::current).get();
                assertThat(thread.submit(catalogue::current).get()).isEqualTo(stored);
                return stored;
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException(failure);
            } finally {
                thread.shutdown();
            }
        }
    }
}
