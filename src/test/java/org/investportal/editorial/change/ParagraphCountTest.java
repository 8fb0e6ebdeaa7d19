package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of paragraphs of a source keeps the meaning of the locations in it. */
@DeskPortal
class ParagraphCountTest {

    private static final Subject RELEASE = new Subject(ItemKind.SOURCE, 60);

    @Autowired
    private Checklist checklist;

    @Autowired
    private PublishedContentReader published;

    @Autowired
    private DraftService draftService;

    @Autowired
    private Desk desk;

    @Test
    void blocksTheEndOfParagraphsThatAreCited() {
        assertThat(found(release().with("paragraphs", "")))
                .contains(ChecklistItem.error("paragraphs", "checklist.paragraphs-cited", "1"));
    }

    @Test
    void namesParagraphsThatOnlyTextsCite() {
        Content source = release().with("mentions", "").with("left-out", "");

        assertThat(found(source.with("paragraphs", "")))
                .extracting(ChecklistItem::code)
                .contains("checklist.paragraphs-cited");
    }

    @Test
    void blocksFewerParagraphsThanAreCited() {
        assertThat(found(release().with("paragraphs", "2")))
                .extracting(ChecklistItem::code)
                .contains("checklist.paragraphs-fewer");
    }

    @Test
    void letsTheNumberGrow() {
        assertThat(found(release())).extracting(ChecklistItem::field).doesNotContain("paragraphs");
        assertThat(found(release().with("paragraphs", "900")))
                .extracting(ChecklistItem::field)
                .doesNotContain("paragraphs");
    }

    @Test
    void letsANewSourceHavePages() {
        Content source = release().with("paragraphs", "").with("slug", "another-release");

        assertThat(checklist.of(new Subject(ItemKind.SOURCE, 2_000_060), source))
                .extracting(ChecklistItem::field)
                .doesNotContain("paragraphs");
    }

    @Test
    void letsASourceWithoutNumbersGetParagraphsAndItsFirstNumber() {
        Subject source = published(release().with("paragraphs", "").with("mentions", ""));

        assertThat(checklist.of(
                        source,
                        desk.published(source).with("paragraphs", "12").with("mentions", "5.1.1 | 300 billion")))
                .extracting(ChecklistItem::field)
                .doesNotContain("paragraphs");
    }

    /** A printed number stays, even if its line is removed. */
    @Test
    void blocksTheEndOfParagraphsTogetherWithTheLinesOfTheirNumbers() {
        Subject source = published(release().with("paragraphs", "12").with("mentions", "5.1.1 | 300 billion"));

        assertThat(checklist.of(
                        source, desk.published(source).with("paragraphs", "").with("mentions", "")))
                .contains(ChecklistItem.error("paragraphs", "checklist.paragraphs-cited", "5"));
    }

    private Subject published(Content source) {
        Content wanted = source.with("slug", "source-" + Desk.key()).with("left-out", "");
        long change = Desk.kept(draftService.startNew(Desk.key(), ItemKind.SOURCE, wanted, Desk.EDITH));
        desk.submit(change, Desk.EDITH);
        desk.approve(change);
        desk.publishConfirmed(change);
        return desk.view(change).first().subject();
    }

    private Content release() {
        return published.at(Shipped.EDITION, RELEASE);
    }

    private List<ChecklistItem> found(Content content) {
        return checklist.of(RELEASE, content);
    }
}
