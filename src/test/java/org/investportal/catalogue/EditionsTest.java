package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.fixture.Fixtures;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The content of an edition stays as it was when the edition was published. */
class EditionsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    @Fixtures(ThreeEditions.class)
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private ThreeEditions editions;

        @ParameterizedTest
        @ValueSource(ints = {ThreeEditions.FIRST, ThreeEditions.SECOND, ThreeEditions.THIRD})
        void anEditionStaysAsItWas(int edition) {
            assertThat(WholeEdition.of(catalogue.at(edition)).selections())
                    .isEqualTo(editions.whenNew(edition).selections());
        }

        @Test
        void aReaderOfTheFirstEditionStaysThere() {
            assertThat(editions.heldFromTheStart().edition()).isEqualTo(ThreeEditions.FIRST);
            assertThat(WholeEdition.of(editions.heldFromTheStart())).isEqualTo(editions.whenNew(ThreeEditions.FIRST));
        }

        @Test
        void everyKindOfRowIsRead() {
            Set<String> kinds = editions.whenNew(ThreeEditions.THIRD).selections().values().stream()
                    .flatMap(List::stream)
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .collect(Collectors.toSet());
            assertThat(RowKinds.ALL)
                    .hasSize(22)
                    .allSatisfy(kind -> assertThat(kinds).contains(kind.getSimpleName()));
        }

        @Test
        void theSecondHasTheCorrectedValueWithItsNote() {
            assertThat(digits(ThreeEditions.FIRST)).isEqualTo("20420");
            assertThat(digits(ThreeEditions.SECOND)).isEqualTo("20520");
            assertThat(at(ThreeEditions.FIRST).notesOn(ThreeEditions.CORRECTED)).hasSize(1);
            assertThat(at(ThreeEditions.SECOND).notesOn(ThreeEditions.CORRECTED))
                    .hasSize(2);
        }

        @Test
        void theSecondHasChangedTexts() {
            assertThat(summary(ThreeEditions.FIRST)).contains("In the [[period:308]]");
            assertThat(summary(ThreeEditions.SECOND)).isEqualTo("Now [[figure:305]].");
        }

        @Test
        void theSecondHasAnotherOrderOfHeadlines() {
            assertThat(headlines(ThreeEditions.FIRST)).startsWith(305L, 308L);
            assertThat(headlines(ThreeEditions.SECOND)).startsWith(308L, 305L);
        }

        @Test
        void theThirdHasAFigureLess() {
            assertThat(at(ThreeEditions.SECOND).find(Figure.class, ThreeEditions.GONE))
                    .isPresent();
            assertThat(at(ThreeEditions.THIRD).find(Figure.class, ThreeEditions.GONE))
                    .isEmpty();
        }

        @Test
        void theThirdSaysThatAFigureIsWithdrawn() {
            assertThat(at(ThreeEditions.SECOND)
                            .get(Figure.class, ThreeEditions.WITHDRAWN)
                            .status())
                    .isEqualTo(Status.NORMAL);
            assertThat(at(ThreeEditions.THIRD)
                            .get(Figure.class, ThreeEditions.WITHDRAWN)
                            .status())
                    .isEqualTo(Status.WITHDRAWN);
        }

        @Test
        void theThirdHasAFigureElsewhere() {
            assertThat(at(ThreeEditions.SECOND).address(ThreeEditions.MOVED)).endsWith("/2008");
            assertThat(at(ThreeEditions.THIRD).address(ThreeEditions.MOVED)).endsWith("/2018");
        }

        @Test
        void theThirdHasANewIndicatorAndASource() {
            assertThat(at(ThreeEditions.SECOND).all(Indicator.class))
                    .extracting(Indicator::slug)
                    .doesNotContain("trials");
            assertThat(at(ThreeEditions.THIRD).all(Indicator.class))
                    .extracting(Indicator::slug)
                    .contains("trials");
            assertThat(at(ThreeEditions.THIRD).all(Source.class))
                    .extracting(Source::slug)
                    .endsWith("report");
        }

        @Test
        void onlyTheThirdShowsItsNewReadingOfTheOldSource() {
            assertThat(tokens(ThreeEditions.THIRD))
                    .startsWith("16")
                    .hasSize(tokens(ThreeEditions.SECOND).size());
            assertThat(tokens(ThreeEditions.SECOND))
                    .startsWith("1")
                    .isEqualTo(tokens(ThreeEditions.FIRST))
                    .hasSize(104);
        }

        private List<String> tokens(int edition) {
            return WholeSource.of(catalogue.at(edition), 60).mentions().stream()
                    .filter(mention -> mention.sourceId() == 60)
                    .map(Mention::token)
                    .toList();
        }

        private Selection at(int edition) {
            return catalogue.at(edition).everything();
        }

        private String digits(int edition) {
            return at(edition)
                    .get(Figure.class, ThreeEditions.CORRECTED)
                    .quantity()
                    .digits();
        }

        private String summary(int edition) {
            return at(edition).text(10, TextField.SUMMARY, Language.EN).orElseThrow();
        }

        private List<Long> headlines(int edition) {
            return at(edition).all(Headline.class).stream()
                    .filter(headline -> headline.sectorId() == 10)
                    .sorted(Comparator.comparing(Headline::position))
                    .map(Headline::figureId)
                    .toList();
        }
    }
}
