package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.Tables;
import org.investportal.catalogue.WholeEdition;
import org.investportal.catalogue.row.Edition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A preview is the catalogue as it would be, seen by one person, and leaves no trace. */
class PreviewTest {

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

        @Test
        void aPreviewEqualsThePublishedEdition() {
            WholeEdition preview = editionPublisher.preview(changes(Draft.toPreview()), WholeEdition::of);
            int number = catalogue.current() + 1;
            editionPublisher.publish(changes(Draft.of(number)));
            assertThat(preview.toString().replace("edition=" + Edition.DRAFT, "edition=" + number))
                    .isEqualTo(WholeEdition.of(catalogue.at(number)).toString())
                    .contains("edition=" + number);
        }

        @Test
        void itLeavesNoTrace() {
            Map<String, Long> before = new Tables(jdbc).counts();
            assertThat(editionPublisher.preview(changes(Draft.toPreview()), CatalogueView::edition))
                    .isEqualTo(Edition.DRAFT);
            assertThat(new Tables(jdbc).counts()).isEqualTo(before);
        }

        @Test
        void itLeavesNoTraceIfItFails() {
            Map<String, Long> before = new Tables(jdbc).counts();
            assertThatThrownBy(() -> editionPublisher.preview(changes(Draft.toPreview()), view -> {
                        throw new IllegalStateException("no such page");
                    }))
                    .hasMessage("no such page");
            assertThat(new Tables(jdbc).counts()).isEqualTo(before);
        }

        @Test
        void otherTransactionsDoNotSeeIt() {
            Map<String, Long> before = new Tables(jdbc).counts();
            Map<String, Long> seen = editionPublisher.preview(
                    changes(Draft.toPreview()), view -> elsewhere(() -> new Tables(jdbc).counts()));
            assertThat(seen).isEqualTo(before);
        }

        @Test
        void itRefusesWhatPublishingRefuses() {
            Draft draft = Draft.toPreview();
            draft.add(aFigure().during("2051"));
            draft.add(aFigure().during("2051"));
            assertThatThrownBy(() -> editionPublisher.preview(draft.publication(), CatalogueView::overview))
                    .isInstanceOf(SameFigureTwice.class);
        }

        @Test
        void itRefusesTheNumberOfAnEdition() {
            assertThatThrownBy(() ->
                            editionPublisher.preview(Draft.after(catalogue).publication(), CatalogueView::overview))
                    .hasMessage("A preview needs the edition number 1000000000");
        }

        private static Publication changes(Draft draft) {
            return draft.change(311, aFigure().during("2016").stating("exact 1.999 billion cny"))
                    .change(
                            344,
                            aFigure()
                                    .of(168)
                                    .during("2015")
                                    .stating("about 100 billion cny")
                                    .gone())
                    .publication();
        }

        private static <T> T elsewhere(Supplier<T> work) {
            var thread = Executors.newSingleThreadExecutor();
            try {
                return thread.submit(work::get).get();
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException(failure);
            } finally {
                thread.shutdown();
            }
        }
    }
}
