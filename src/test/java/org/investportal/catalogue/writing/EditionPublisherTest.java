package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.Tables;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An edition is published whole or not at all. */
class EditionPublisherTest {

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
        private TransactionTemplate transactions;

        @Test
        void theNewEditionHasItsMomentFromTheClock() {
            Draft draft = Draft.after(catalogue);
            editionPublisher.publish(draft.publication());
            assertThat(catalogue.edition(draft.edition()).orElseThrow().publishedAt())
                    .isEqualTo("2126-12-01T08:00:00Z");
        }

        @Test
        void anEditionIsNotOlderThanTheOneBeforeIfTheClockIsSetBack() {
            transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                int before = catalogue.current() + 1;
                jdbc.sql("insert into edition (number, published_at)"
                                + " values (?, timestamp with time zone '2130-01-01 00:00:00+00:00')")
                        .param(before)
                        .update();
                editionPublisher.publish(Draft.of(before + 1).publication());
                assertThat(catalogue.edition(before + 1).orElseThrow().publishedAt())
                        .isEqualTo("2130-01-01T00:00:00Z");
            });
        }

        @Test
        void aNumberThatIsTakenIsRefused() {
            refuses(Draft.of(catalogue.current())).isInstanceOf(EditionTaken.class);
        }

        @Test
        void aNumberThatLeavesAGapIsRefused() {
            refuses(Draft.of(catalogue.current() + 2)).hasMessageContaining("does not follow");
        }

        @Test
        void theNumberOfPreviewsIsRefused() {
            refuses(Draft.toPreview()).hasMessageContaining("does not follow");
        }

        @Test
        void theSameFigureTwiceIsRefused() {
            Draft draft = Draft.after(catalogue);
            draft.add(aFigure().during("2031"));
            draft.add(aFigure().during("2031"));
            refuses(draft).isInstanceOf(SameFigureTwice.class);
        }

        @Test
        void aReferenceToNothingIsRefused() {
            Draft draft = Draft.after(catalogue);
            draft.add(aFigure().of(999_999));
            refuses(draft).rootCause().message().containsIgnoringCase("figure_indicator_fk");
        }

        @Test
        void theAddressOfAnotherIsRefused() {
            refuses(Draft.after(catalogue).readdress(305, "/about"))
                    .rootCause()
                    .message()
                    .containsIgnoringCase("given_address_address_fk");
        }

        /** Fails where a refused publication leaves a row in any table. */
        private AbstractThrowableAssert<?, ?> refuses(Draft draft) {
            Map<String, Long> before = new Tables(jdbc).counts();
            int current = catalogue.current();
            draft.add(aFigure().during("2032"));
            var refusal = assertThatThrownBy(() -> editionPublisher.publish(draft.publication()));
            assertThat(new Tables(jdbc).counts()).isEqualTo(before);
            assertThat(catalogue.current()).isEqualTo(current);
            return refusal;
        }
    }
}
