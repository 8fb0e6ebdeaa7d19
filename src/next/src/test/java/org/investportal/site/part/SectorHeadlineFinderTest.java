package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.fixture.ChangedContent;
import org.investportal.fixture.ShippedContent;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Sector;
import org.investportal.value.Language;
import org.investportal.value.Status;
import org.investportal.value.Vintage;
import org.investportal.wording.Spoken;
import org.junit.jupiter.api.Test;

class SectorHeadlineFinderTest {

    private static final long SECTOR = 10;

    @Test
    void keepsTheOrderOfTheEditors() {
        assertThat(headlines(ShippedContent.content())).containsExactly(305L, 308L, 306L, 310L);
    }

    @Test
    void figuresInDoubtOrWithdrawnAreNoHeadlines() {
        Content content = new ChangedContent()
                .change(Figure.class, 305, figure -> figure.status = Status.FLAGGED)
                .change(Figure.class, 306, figure -> figure.status = Status.WITHDRAWN)
                .content();

        assertThat(headlines(content)).containsExactly(308L, 310L);
    }

    @Test
    void showsTheNewestVintageOnce() {
        Content content = new ChangedContent()
                .add(Figure.class, 900_001, 305, figure -> figure.vintage = Vintage.REVISED)
                .change(
                        Sector.class,
                        SECTOR,
                        sector -> sector.headlines = Stream.of(305L, 900_001L)
                                .map(figure -> new Sector.Headline(figure.intValue(), figure, null))
                                .toList())
                .content();

        assertThat(headlines(content)).containsExactly(900_001L);
    }

    private static List<Long> headlines(Content content) {
        return new SectorHeadlineFinder(Spoken.of(content, Language.EN))
                .figures(content.get(Sector.class, SECTOR))
                .map(figure -> figure.item)
                .toList();
    }
}
