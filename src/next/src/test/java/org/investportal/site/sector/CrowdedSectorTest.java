package org.investportal.site.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.investportal.core.Content;
import org.investportal.fixture.ChangedContent;
import org.investportal.fixture.RunningPortal;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Sector;
import org.investportal.site.page.PageNotFound;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.investportal.wording.PageTextFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sector with 1,000 more figures: 100 indicators with ten years each. */
@RunningPortal
class CrowdedSectorTest {

    private static final String PATH = "/sectors/digital-economy";
    private static final long ADDED = 900_000;

    @Autowired
    private SectorPageFactory pages;

    @Autowired
    private PageTextFactory texts;

    @Test
    void showsSomeFiguresOfEachIndicatorOnOnePageAndLeadsToTheOthers() {
        SectorPage page = page(1);

        assertThat(rows(page)).isLessThanOrEqualTo(240).isGreaterThan(200);
        assertThat(page.topics())
                .flatExtracting(TopicTable::more)
                .extracting(link -> link.href())
                .contains("/figures/digital-economy-added-value-900100");
        assertThat(page.paging().isNeeded()).isFalse();
        assertThat(page.named().statements()).isNotEmpty();
    }

    @Test
    void endsWithTheLastPage() {
        assertThatThrownBy(() -> page(2)).isInstanceOf(PageNotFound.class);
    }

    private static int rows(SectorPage page) {
        return page.topics().stream()
                        .mapToInt(topic -> topic.table().rows().size())
                        .sum()
                + page.alsoShown().table().rows().size();
    }

    private SectorPage page(int number) {
        Content content = crowded();
        return pages.of(texts.of(content, Language.EN), content.get(Sector.class, 10L), PATH, number);
    }

    private static Content crowded() {
        ChangedContent content = new ChangedContent();
        for (long at = 1; at <= 100; at++) {
            long indicator = ADDED + at * 100;
            content.add(Indicator.class, indicator, 100, added -> added.position = 1_000);
            for (int year = 1; year <= 10; year++) {
                Period period = Period.parse(String.valueOf(2000 + year));
                content.add(Figure.class, indicator + year, 305, figure -> {
                    figure.indicator = indicator;
                    figure.period = period;
                });
            }
        }
        return content.content();
    }
}
