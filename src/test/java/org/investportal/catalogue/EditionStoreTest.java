package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.TextSuppressor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Editions in memory do not show suppressed words, no matter which thread read them first. */
class EditionStoreTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final String WORDS = "To be suppressed.";

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private TextSuppressor textSuppressor;

        @Autowired
        private PlatformTransactionManager transactions;

        private long page;
        private long body;
        private int first;

        @BeforeEach
        void twoEditionsWithTheSameWords() {
            Draft draft = Draft.after(catalogue);
            page = draft.add(version -> new Page(version, false, "words"));
            draft.address(page, "/pages/words-" + page);
            body = draft.add(version -> new Text(version, false, page, TextField.BODY, Language.EN, WORDS));
            first = draft.edition();
            editionPublisher.publish(draft.publication());
            Draft next = Draft.after(catalogue);
            next.add(version -> new Page(version, false, "other"));
            editionPublisher.publish(next.publication());
        }

        @Test
        void aSessionWithOldWordsIsNotShared() {
            TransactionTemplate reading = new TransactionTemplate(transactions);
            reading.setReadOnly(true);

            reading.executeWithoutResult(status -> {
                assertThat(read(first)).isEqualTo(WORDS);
                alone(this::suppress);
                read(first + 1);
            });

            assertThat(read(first + 1)).isEqualTo(Suppression.MARK);
            assertThat(read(first)).isEqualTo(Suppression.MARK);
        }

        @Test
        void wordsCanBeSuppressedAgain() {
            suppress();
            assertThat(read(first)).isEqualTo(Suppression.MARK);
            textSuppressor.lift(key());
            assertThat(read(first)).isEqualTo(WORDS);
            suppress();
            assertThat(read(first)).isEqualTo(Suppression.MARK);
        }

        @Test
        void aSuppressionThatIsRolledBackHidesNothing() {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                suppress();
                catalogue.refresh();
                status.setRollbackOnly();
            });
            assertThat(read(first)).isEqualTo(WORDS);
        }

        @Test
        void theEndOfARowMovesWithTheNextPublication() {
            Text text = catalogue.at(first).whole().get(Text.class, body);
            assertThat(catalogue.lastEditionOf(text)).isEqualTo(first + 1);
            Draft draft = Draft.after(catalogue);
            draft.change(body, version -> new Text(version, false, page, TextField.BODY, Language.EN, "Other words."));
            editionPublisher.publish(draft.publication());

            assertThat(catalogue.current()).isEqualTo(first + 2);
            assertThat(catalogue.lastEditionOf(text)).isEqualTo(first + 1);
            assertThat(catalogue.at(first).whole().get(Text.class, body)).isSameAs(text);
        }

        private void suppress() {
            textSuppressor.suppress(key(), "A court said so.");
        }

        private Suppression.Key key() {
            return new Suppression.Key(WordsKind.TEXT, first, body);
        }

        private void alone(Runnable work) {
            TransactionTemplate other = new TransactionTemplate(transactions);
            other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            other.executeWithoutResult(status -> work.run());
        }

        private String read(int edition) {
            return catalogue
                    .at(edition)
                    .whole()
                    .text(page, TextField.BODY, Language.EN)
                    .orElseThrow();
        }
    }
}
