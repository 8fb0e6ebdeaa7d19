package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped figures keep to the house's own rules. */
class SeedFiguresTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        private Selection seed;

        @BeforeEach
        void readWhatShips() {
            seed = catalogue.at(Shipped.EDITION).everything();
            assertThat(seed.all(Figure.class)).hasSize(60);
        }

        @Test
        void theDoubtfulHaveAnEditorsNote() {
            assertThat(seed.all(Figure.class).stream().filter(figure -> figure.status() == Status.FLAGGED))
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(seed.notesOn(figure.item()))
                            .extracting(Note::kind)
                            .contains(NoteKind.EDITORS_NOTE));
        }

        @Test
        void theDoubtfulAreNoHeadlines() {
            assertThat(seed.all(Headline.class))
                    .isNotEmpty()
                    .allSatisfy(headline -> assertThat(seed.get(Figure.class, headline.figureId()))
                            .extracting(Figure::status)
                            .isEqualTo(Status.NORMAL));
        }

        @Test
        void inferredPeriodsHaveANote() {
            assertThat(seed.all(Figure.class).stream().filter(figure -> figure.periodBasis() == PeriodBasis.INFERRED))
                    .isNotEmpty()
                    .allSatisfy(
                            figure -> assertThat(seed.notesOn(figure.item())).isNotEmpty());
        }

        @Test
        void eachAddressMatchesItsRow() {
            assertThat(seed.all(Figure.class))
                    .allSatisfy(
                            figure -> assertThat(seed.address(figure.item())).isEqualTo(spelled(figure)));
        }

        @Test
        void eachIsInTheUnitOfItsIndicator() {
            assertThat(seed.all(Figure.class))
                    .allSatisfy(figure -> assertThat(figure.quantity().unit())
                            .isEqualTo(seed.get(Indicator.class, figure.indicatorId())
                                    .unit()));
        }

        @Test
        void eachUnitIsOneOfItsMeasure() {
            assertThat(seed.all(Indicator.class))
                    .isNotEmpty()
                    .allSatisfy(
                            indicator -> assertThat(indicator.measure().units()).contains(indicator.unit()));
        }

        private String spelled(Figure figure) {
            return String.join(
                            "/",
                            "/figures",
                            seed.get(Indicator.class, figure.indicatorId()).slug(),
                            seed.get(Area.class, figure.areaId()).slug(),
                            figure.period().code())
                    + (figure.nature() == Nature.TARGET ? "/target" : "");
        }
    }
}
