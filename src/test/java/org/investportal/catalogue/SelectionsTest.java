package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A selection holds the items that its own rows refer to. */
class SelectionsTest {

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

        private final List<Selection> selections = new ArrayList<>();

        @BeforeEach
        void everySelection() {
            CatalogueView view = catalogue.at(ThreeEditions.THIRD);
            Selection everything = view.everything();
            selections.addAll(List.of(view.overview(), everything, view.figure(321, List.of()), view.indicator(133)));
            everything.all(Sector.class).forEach(sector -> selections.add(view.sector(sector.item())));
            everything.all(Source.class).forEach(source -> selections.add(WholeSource.of(view, source.item())));
        }

        @Test
        void theMentionOfEachReading() {
            assertThat(selections)
                    .allSatisfy(selection -> assertThat(selection.mentions())
                            .extracting(Mention::id)
                            .containsAll(selection.all(Reading.class).stream()
                                    .map(Reading::mentionId)
                                    .toList()));
        }

        @Test
        void theFigureOfEachTie() {
            assertThat(selections)
                    .allSatisfy(selection -> assertThat(figures(selection))
                            .containsAll(selection.all(Tie.class).stream()
                                    .map(Tie::figureId)
                                    .toList()))
                    .anySatisfy(
                            selection -> assertThat(selection.all(Tie.class)).isNotEmpty());
        }

        @Test
        void theFiguresThatItsTextsCite() {
            assertThat(selections)
                    .allSatisfy(selection -> assertThat(figures(selection))
                            .isNotEmpty()
                            .containsAll(FigureReferencePattern.of(selection.all(Text.class))));
        }

        @Test
        void theAreaOfEachFigure() {
            assertThat(selections)
                    .allSatisfy(selection -> assertThat(selection.all(Figure.class))
                            .allSatisfy(figure -> assertThat(selection.find(Area.class, figure.areaId()))
                                    .isPresent()));
        }

        /** A figure that two sources print is read in both, and the page of either says so. */
        @Test
        void everyPlaceWhereAFigureIsPrinted() {
            assertThat(WholeSource.of(catalogue.at(ThreeEditions.SECOND), 60).readingsOf(321))
                    .hasSize(2);
            assertThat(WholeSource.of(catalogue.at(ThreeEditions.THIRD), 60).readingsOf(321))
                    .hasSize(3);
        }

        private static List<Long> figures(Selection selection) {
            return Row.items(selection.all(Figure.class));
        }
    }
}
