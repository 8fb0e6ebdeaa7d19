package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An edition says for ever what it said when it was published. */
class EditionsTest {

    @Nested
    @OnH2
    @Import(ThreeEditions.class)
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Import(ThreeEditions.class)
    class Postgres extends Facts {}

    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private ThreeEditions editions;

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void anEditionStaysAsItWas(int edition) {
            assertThat(WholeEdition.of(catalogue.at(edition)).selections())
                    .isEqualTo(editions.whenNew(edition).selections());
        }

        @Test
        void aReaderWhoHoldsTheFirstStaysThere() {
            assertThat(editions.heldFromTheStart().edition()).isEqualTo(1);
            assertThat(WholeEdition.of(editions.heldFromTheStart())).isEqualTo(editions.whenNew(1));
        }

        @Test
        void everyKindOfRowIsTold() {
            Set<String> told = editions.whenNew(3).selections().values().stream()
                    .flatMap(List::stream)
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .collect(Collectors.toSet());
            assertThat(RowKinds.ALL)
                    .hasSize(20)
                    .allSatisfy(kind -> assertThat(told).contains(kind.getSimpleName()));
        }

        @Test
        void theSecondHasTheCorrectedValueWithItsNote() {
            assertThat(digits(1)).isEqualTo("20420");
            assertThat(digits(2)).isEqualTo("20520");
            assertThat(at(1).notesOn(ThreeEditions.CORRECTED)).hasSize(1);
            assertThat(at(2).notesOn(ThreeEditions.CORRECTED)).hasSize(2);
        }

        @Test
        void theSecondHasOtherWords() {
            assertThat(summary(1)).startsWith("A digital economy of");
            assertThat(summary(2)).isEqualTo("Now [[figure:305]].");
        }

        @Test
        void theSecondHasAnotherOrderOfHeadlines() {
            assertThat(headlines(1)).startsWith(305L, 308L);
            assertThat(headlines(2)).startsWith(308L, 305L);
        }

        @Test
        void theThirdHasAFigureLess() {
            assertThat(at(2).find(Figure.class, ThreeEditions.GONE)).isPresent();
            assertThat(at(3).find(Figure.class, ThreeEditions.GONE)).isEmpty();
        }

        @Test
        void theThirdSaysThatAFigureIsWithdrawn() {
            assertThat(at(2).get(Figure.class, ThreeEditions.WITHDRAWN).status())
                    .isEqualTo(Status.NORMAL);
            assertThat(at(3).get(Figure.class, ThreeEditions.WITHDRAWN).status())
                    .isEqualTo(Status.WITHDRAWN);
        }

        @Test
        void theThirdHasAFigureElsewhere() {
            assertThat(at(2).address(ThreeEditions.MOVED)).endsWith("/2008");
            assertThat(at(3).address(ThreeEditions.MOVED)).endsWith("/2018");
        }

        @Test
        void theThirdHasANewIndicatorAndASource() {
            assertThat(at(2).all(Indicator.class)).extracting(Indicator::slug).doesNotContain("trials");
            assertThat(at(3).all(Indicator.class)).extracting(Indicator::slug).contains("trials");
            assertThat(at(3).all(Source.class)).extracting(Source::slug).endsWith("report");
        }

        @Test
        void onlyTheThirdShowsTheNumberThatItReadInTheOldSource() {
            assertThat(tokens(3)).startsWith("16").hasSize(tokens(2).size());
            assertThat(tokens(2)).startsWith("1").isEqualTo(tokens(1)).hasSize(104);
        }

        private List<String> tokens(int edition) {
            return catalogue.at(edition).source(60).mentions().stream()
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
