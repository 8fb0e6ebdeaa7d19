package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;

/** A headline that always shows the newest figure of its indicator. */
@WholePortal
@Fixtures
class NewestHeadlineTest {

    private static final Subject SECTOR = new Subject(ItemKind.SECTOR, 10);

    private final Portal portal;
    private final Rewriting editing;

    NewestHeadlineTest(Portal portal, Rewriting editing) {
        this.portal = portal;
        this.editing = editing;
    }

    @Test
    void showsANewFigureWithoutAnotherChange() {
        Content sector = editing.now(SECTOR);
        Content newest = sector.with("headlines", sector.get("headlines").replaceAll("\\b305\\b", "305 newest"));
        editing.publish(SECTOR, newest);
        assertThat(editing.now(SECTOR)).isEqualTo(newest);
        assertThat(shown()).contains(305L);

        long newer = add("2019", "normal", "377.7 billion");
        assertThat(shown()).contains(newer).doesNotContain(305L);

        add("2020", "flagged", "488.8 billion");
        assertThat(shown()).contains(newer);
        assertThat(portal.page("/sectors/digital-economy")
                        .expectFirst(".headlines-of-page")
                        .text())
                .contains("377.7 billion")
                .doesNotContain("159.2 billion", "488.8 billion");
    }

    private List<Long> shown() {
        Selection selection = editing.view().overview();
        return selection.headlinesOf(SECTOR.item()).stream()
                .map(headline -> selection.shownBy(headline).orElseThrow().item())
                .toList();
    }

    private long add(String period, String status, String number) {
        Content figure = editing.now(ItemKind.FIGURE, 305)
                .with("period", period)
                .with("status", status)
                .with("number", number);
        long item = editing.newItem();
        editing.publish(new Subject(ItemKind.FIGURE, item), figure);
        return item;
    }
}
