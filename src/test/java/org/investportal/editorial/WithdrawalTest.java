package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.OrderRefused;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure is withdrawn together with the words that cite it. Its tests come one after the other. */
@DeskPortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawalTest {

    private static final long CITED = 341;
    private static final Subject FIGURE = Desk.figure(CITED);
    private static final Subject CITING = new Subject(ItemKind.SECTOR, 12);

    @Autowired
    private Desk desk;

    @Autowired
    private ReviewService reviewService;

    @Test
    @Order(1)
    void isRefusedWhileWordsCiteTheFigure() {
        long withdrawal = desk.start(FIGURE, "status", "withdrawn", Desk.EDITH);
        ChangeView view = desk.view(withdrawal);

        assertThat(view.checklist())
                .contains(ChecklistItem.error(
                        "status", "checklist.cited", desk.published(CITING).get("name.en")));
        assertThatThrownBy(() -> reviewService.submit(withdrawal, 1, Desk.BECAUSE, Desk.EDITH))
                .isInstanceOf(StepRefused.class);
        reviewService.abandon(withdrawal, Desk.EDITH);
    }

    @Test
    @Order(2)
    void isPublishedWithTheWordsThatCiteItNoMoreAndNotWithoutThem() {
        long words = desk.start(CITING, "body.en", uncited("body.en"), Desk.EDITH);
        desk.revise(words, "body.zh", uncited("body.zh"), Desk.EDITH);
        long withdrawal = desk.start(FIGURE, "status", "withdrawn", Desk.EDWARD);
        assertThat(desk.view(withdrawal).checklist())
                .contains(ChecklistItem.usedUntil("status", desk.view(words).title()))
                .noneMatch(ChecklistItem::blocks);
        reviewService.submit(words, 2, Desk.BECAUSE, Desk.EDITH);
        reviewService.submit(withdrawal, 1, Desk.BECAUSE, Desk.EDWARD);
        desk.approve(words);
        desk.approve(withdrawal);

        assertThatThrownBy(() -> desk.publish(withdrawal)).isInstanceOf(OrderRefused.class);
        desk.publish(withdrawal, words);

        assertThat(desk.published(FIGURE).get("status")).isEqualTo("withdrawn");
    }

    @Test
    @Order(3)
    void newWordsCannotCiteAWithdrawnFigure() {
        String words = desk.published(CITING).get("summary.en") + " It has [[figure:" + CITED + "]].";
        long change = desk.start(CITING, "summary.en", words, Desk.EDITH);

        assertThat(desk.view(change).checklist())
                .anyMatch(item -> item.blocks()
                        && item.field().equals("summary.en")
                        && item.code().equals("checklist.cites-withdrawn")
                        && item.arguments().equals(List.of("Digital content share of GDP, Hangzhou, 2017")));
        reviewService.abandon(change, Desk.EDITH);
    }

    private String uncited(String field) {
        String words = desk.published(CITING).get(field);
        assertThat(words).contains("[[figure:" + CITED + "]]");
        return words.replace("[[figure:" + CITED + "]]", "room");
    }
}
