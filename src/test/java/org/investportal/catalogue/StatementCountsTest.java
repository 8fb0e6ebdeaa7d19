package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.StatementCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading takes as many statements for a thousand figures as for ten, and at most one per kind of row. */
class StatementCountsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class Facts {

        /** Rows, mentions, addresses, and editions and entries in two languages. */
        private static final int KINDS = RowKinds.ALL.size() + 6;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private RowLoader reader;

        @Autowired
        private EditionPublisher editionPublisher;

        private Crowd few;
        private Crowd many;
        private long statementsOfPublishingMany;

        @BeforeAll
        void publish() {
            few = new Crowd(Draft.after(catalogue), 10);
            editionPublisher.publish(few.draft().publication());
            many = new Crowd(Draft.after(catalogue), 1000);
            statementsOfPublishingMany = StatementCount.of(
                    () -> editionPublisher.publish(many.draft().publication()));
        }

        static Stream<Named<Reader>> selections() {
            return Stream.of(
                    Named.of("overview", (view, crowd) -> view.overview()),
                    Named.of("everything", (view, crowd) -> view.everything()),
                    Named.of("whole", (view, crowd) -> view.whole()),
                    Named.of("sector", (view, crowd) -> view.sector(crowd.sector())),
                    Named.of("source", (view, crowd) -> WholeSource.of(view, crowd.source())),
                    Named.of("indicator", (view, crowd) -> view.indicator(crowd.indicator())),
                    Named.of("figure", (view, crowd) -> view.figure(crowd.figure(), List.of(crowd.indicator()))));
        }

        @Test
        void anEditionIsReadWithAsManyForAThousandFiguresAsForTen() {
            long forFew = StatementCount.of(() -> reader.between(few.edition() - 1, few.edition()));
            long forMany = StatementCount.of(() -> reader.between(many.edition() - 1, many.edition()));
            assertThat(forMany).isEqualTo(forFew).isBetween(10L, (long) KINDS);
        }

        @ParameterizedTest
        @MethodSource("selections")
        void aSelectionOfAnEditionInMemoryTakesNoStatements(Reader reader) {
            catalogue.at(many.edition()).whole();
            assertThat(StatementCount.of(() -> assertThat(reader.read(catalogue.at(many.edition()), many)
                                    .all(Figure.class))
                            .hasSizeGreaterThanOrEqualTo(Crowd.OF_ONE_INDICATOR)))
                    .isZero();
        }

        @Test
        void publishingAThousandFiguresWritesInBatchesAndReadsNothingFirst() {
            assertThat(statementsOfPublishingMany).isLessThan(2L * KINDS);
        }
    }

    /** One way to read a crowd. */
    private interface Reader {
        Selection read(CatalogueView view, Crowd crowd);
    }
}
