package org.investportal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.core.Content;
import org.investportal.fixture.ChangedContent;
import org.investportal.fixture.ShippedContent;
import org.investportal.value.Period;
import org.investportal.value.Status;
import org.investportal.value.Vintage;
import org.junit.jupiter.api.Test;

class FigureSeriesTest {

    private static final long SHARE_OF_GDP = 308;
    private static final long CLOUD_IN_2017 = 310;
    private static final long CLOUD_IN_2018 = 309;
    private static final long NEW = 900_001;

    @Test
    void listsTheNewestFigureFirst() {
        FigureSeries cloud = FigureSeries.of(ShippedContent.content(), figure(ShippedContent.content(), CLOUD_IN_2017));

        assertThat(cloud.newestFirst()).extracting(figure -> figure.item).containsExactly(CLOUD_IN_2018, CLOUD_IN_2017);
        assertThat(cloud.placeOf(figure(ShippedContent.content(), CLOUD_IN_2017)))
                .isEqualTo(1);
        assertThat(cloud.only()).isEmpty();
    }

    @Test
    void aNewerVintageTakesThePlaceOfAnEarlierOne() {
        Content content = new ChangedContent()
                .add(Figure.class, NEW, SHARE_OF_GDP, figure -> figure.vintage = Vintage.FINAL)
                .content();
        Figure earlier = figure(content, SHARE_OF_GDP);
        FigureSeries share = FigureSeries.of(content, earlier);

        assertThat(share.newest(earlier).item).isEqualTo(NEW);
        assertThat(share.isNewest(earlier)).isFalse();
        assertThat(share.only()).map(figure -> figure.item).contains(NEW);
        assertThat(share.all()).hasSize(2);
    }

    @Test
    void aNewerVintageInDoubtReplacesNothingThatIsSound() {
        Content content = new ChangedContent()
                .add(Figure.class, NEW, SHARE_OF_GDP, figure -> {
                    figure.vintage = Vintage.FINAL;
                    figure.status = Status.FLAGGED;
                })
                .content();
        Figure earlier = figure(content, SHARE_OF_GDP);

        assertThat(FigureSeries.of(content, earlier).newest(earlier)).isSameAs(earlier);
    }

    @Test
    void anIndicatorWhoseOtherFiguresAreWithdrawnHasOne() {
        Content content = new ChangedContent()
                .change(Figure.class, CLOUD_IN_2017, figure -> figure.status = Status.WITHDRAWN)
                .content();

        assertThat(FigureSeries.of(content, figure(content, CLOUD_IN_2017)).only())
                .map(figure -> figure.item)
                .contains(CLOUD_IN_2018);
    }

    @Test
    void aHeadlineOfTheNewestFigureSkipsThoseInDoubtAndOfOtherAreas() {
        Content content = new ChangedContent()
                .add(Figure.class, NEW, SHARE_OF_GDP, figure -> figure.period = Period.parse("2019"))
                .add(Figure.class, NEW + 1, SHARE_OF_GDP, figure -> {
                    figure.period = Period.parse("2020");
                    figure.status = Status.FLAGGED;
                })
                .add(Figure.class, NEW + 2, SHARE_OF_GDP, figure -> {
                    figure.period = Period.parse("2021");
                    figure.area = 54L;
                })
                .content();

        assertThat(FigureSeries.shownBy(new Sector.Headline(1, SHARE_OF_GDP, true), content))
                .map(figure -> figure.item)
                .contains(NEW);
        assertThat(FigureSeries.shownBy(new Sector.Headline(1, SHARE_OF_GDP, null), content))
                .map(figure -> figure.item)
                .contains(SHARE_OF_GDP);
    }

    private static Figure figure(Content content, long item) {
        return content.get(Figure.class, item);
    }
}
