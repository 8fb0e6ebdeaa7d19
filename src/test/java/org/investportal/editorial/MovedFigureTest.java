package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The identity of a published figure, such as its period, changes by a correction only, and never together with its number. */
@DeskPortal
class MovedFigureTest {

    private static final Subject FIGURE = Desk.figure(353);
    private static final Submission REVISION = new Submission(EntryKind.REVISION, "Newer data.", null, null);

    @Autowired
    private Desk desk;

    @Autowired
    private DraftService draftService;

    @Autowired
    private ReviewService reviewService;

    @Test
    void numberAndPeriodCannotChangeTogether() {
        long change = desk.start(FIGURE, "period", "2024", Desk.EDITH);
        desk.revise(change, "number", "700", Desk.EDITH);

        assertThat(desk.view(change).checklist()).contains(ChecklistItem.error("number", "checklist.moved-number"));
        assertThatThrownBy(() -> reviewService.submit(change, 2, Desk.BECAUSE, Desk.EDITH))
                .isInstanceOf(StepRefused.class);
        reviewService.abandon(change, Desk.EDITH);
    }

    @Test
    void anotherPeriodIsACorrection() {
        long change = desk.start(FIGURE, "period", "2006", Desk.EDITH);

        assertThat(desk.view(change).moves()).isTrue();
        assertThatThrownBy(() -> reviewService.submit(change, 1, REVISION, Desk.EDITH))
                .isInstanceOf(StepRefused.class)
                .hasFieldOrPropertyWithValue("code", "refused.moves");
        reviewService.submit(change, 1, Desk.BECAUSE, Desk.EDITH);
        assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        reviewService.abandon(change, Desk.EDITH);
    }

    @Test
    void aChangedNumberIsNoMove() {
        long change = desk.start(FIGURE, "number", "561", Desk.EDITH);

        assertThat(desk.view(change).moves()).isFalse();
        reviewService.abandon(change, Desk.EDITH);
    }

    /** The indicator is published with the figure: that it ranks is known from its draft. */
    @Test
    void aRankComparesWithOthersAlsoWhereItsIndicatorIsNew() {
        long indicator = desk.view(
                        begun(ItemKind.INDICATOR, Map.of("slug", "new-rank", "measure", "rank", "unit", "rank")))
                .first()
                .subject()
                .item();
        long figure = begun(
                ItemKind.FIGURE,
                Map.of("indicator", String.valueOf(indicator), "area", "50", "unit", "rank", "peers", "54 ahead"));
        long other =
                begun(ItemKind.FIGURE, Map.of("indicator", String.valueOf(indicator), "area", "50", "unit", "percent"));

        assertThat(desk.view(figure).checklist())
                .extracting(ChecklistItem::code)
                .doesNotContain("checklist.peers");
        assertThat(desk.view(other).checklist()).extracting(ChecklistItem::code).contains("checklist.unit");
    }

    private long begun(ItemKind kind, Map<String, String> fields) {
        return Desk.kept(draftService.startNew(Desk.key(), kind, Content.of(fields), Desk.EDITH));
    }
}
