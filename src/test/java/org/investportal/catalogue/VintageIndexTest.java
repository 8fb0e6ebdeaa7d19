package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.investportal.catalogue.value.Vintage;
import org.investportal.wording.FigureOrder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class VintageIndexTest {

    private static final long INDICATOR = 105;

    private static Figure figure(long item, FigureBuilder like) {
        return like.apply(new Version(item, 1));
    }

    private static Selection selection(List<Figure> figures) {
        ChosenSelection selection = new ChosenSelection(
                EditionSelection.unbroken(Timeline.EMPTY, 1, new DerivedValueCache(), AttachedTextMap.EMPTY));
        selection.add(Figure.class, figures);
        selection.add(
                GivenAddress.class, List.of(new GivenAddress(new Version(INDICATOR, 1), false, "/figures/output")));
        return selection;
    }

    @Test
    void aRevisedFigureReplacesThePreliminaryOneUnlessItIsInDoubt() {
        Figure preliminary = figure(1, aFigure().as(Vintage.PRELIMINARY));
        Figure revised = figure(2, aFigure().as(Vintage.REVISED));
        Figure doubtful = figure(3, aFigure().as(Vintage.FINAL).flagged());
        Figure other = figure(4, aFigure().during("2018").as(Vintage.PRELIMINARY));
        Selection selection = selection(List.of(preliminary, revised, doubtful, other));

        assertThat(selection.newestVintagesOf(INDICATOR)).containsExactly(revised, doubtful, other);
        assertThat(selection.newestVintage(preliminary)).isEqualTo(revised);
        assertThat(selection.newestVintage(other)).isEqualTo(other);
    }

    @Test
    void vintagesMayWriteTheirPeriodInDifferentWays() {
        Figure preliminary = figure(1, aFigure().during("2018").as(Vintage.PRELIMINARY));
        Figure revised = figure(2, aFigure().during("2018-01--2018-12").as(Vintage.REVISED));
        Figure planned = figure(3, aFigure().during("2018").planned().as(Vintage.REVISED));
        Figure elsewhere = figure(4, aFigure().during("2018").in(52).as(Vintage.REVISED));

        assertThat(selection(List.of(preliminary, planned, elsewhere)).newestVintage(preliminary))
                .isEqualTo(preliminary);
        assertThat(selection(List.of(preliminary, planned, elsewhere, revised)).newestVintage(preliminary))
                .isEqualTo(revised);
    }

    @Test
    void theOnlyFigureIsNeitherWithdrawnNorSuperseded() {
        Figure preliminary = figure(1, aFigure().as(Vintage.PRELIMINARY));
        Figure revised = figure(2, aFigure().as(Vintage.REVISED));
        Figure withdrawn = figure(3, aFigure().during("2018").withdrawn());

        assertThat(selection(List.of(preliminary, revised, withdrawn)).onlyFigureOf(INDICATOR))
                .contains(revised);
        assertThat(selection(List.of(revised, figure(4, aFigure().during("2017"))))
                        .onlyFigureOf(INDICATOR))
                .isEmpty();
        assertThat(selection(List.of(withdrawn)).onlyFigureOf(INDICATOR)).isEmpty();
    }

    @Test
    void findsThePagesOfThousandsOfFiguresInSeconds() {
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < 2_000; at++) {
            figures.add(figure(at, aFigure().in(at).as(Vintage.PRELIMINARY)));
            figures.add(figure(10_000 + at, aFigure().in(at).as(Vintage.REVISED)));
        }
        Selection selection = selection(figures);

        List<String> pages = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> figures.stream()
                        .flatMap(figure -> FigureOrder.addressOnIndicator(selection, figure).stream())
                        .toList());

        assertThat(pages).hasSize(2_000).startsWith("/figures/output").endsWith("/figures/output?page=10");
    }
}
