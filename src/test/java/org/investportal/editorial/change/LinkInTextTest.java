package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.checklist.ChecklistContext.Drafted;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A link in a text to a page of the portal leads to a page. */
@DeskPortal
class LinkInTextTest {

    private static final Subject SECTOR = new Subject(ItemKind.SECTOR, 10);
    private static final long FIGURE = 335;
    private static final long NEW = 2_000_335;

    @Autowired
    private Checklist checklist;

    @Autowired
    private PublishedContentReader published;

    @Autowired
    private DraftService draftService;

    @Autowired
    private Desk desk;

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sectors/none",
                "/figures/none/hangzhou/2018",
                "/sources/none#p3",
                "/pages/none",
                "/none",
                "/zh/glossary",
                "/staff/content"
            })
    void blocksALinkToNoPage(String path) {
        assertThat(found("See [this](" + path + ").")).contains(ChecklistItem.error("body.en", "checklist.link", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[this](/)",
                "[this](/glossary#content)",
                "[this](/figures)",
                "[this](/compare?figure=1)",
                "[this](/data/figures.csv)",
                "[this](/feed.atom?from=here)",
                "[this](/sectors/biomedicine/card.png)",
                "[this](/editions/1)",
                "[this](/enquire)",
                "[this](/search)",
                "[this](https://example.org/none)",
                "[this](mailto:a@example.org)",
                "Not a link: /sectors/none"
            })
    void letsOtherLinksBe(String text) {
        assertThat(codes(text)).doesNotContain("checklist.link");
    }

    @Test
    void knowsThePagesOfTheEdition() {
        String slug = published.at(Shipped.EDITION, SECTOR).get("slug");
        String source =
                published.at(Shipped.EDITION, new Subject(ItemKind.SOURCE, 60)).get("slug");

        assertThat(codes("[a](/sectors/" + slug + ") and [b](/sources/" + source + "#p1)"))
                .doesNotContain("checklist.link");
    }

    @Test
    void warnsOfAPageThatOnlyAnotherChangeBrings() {
        String slug = "source-" + Desk.key();
        draftService.startNew(
                Desk.key(), ItemKind.SOURCE, Content.NONE.with("slug", slug).with("name.en", "One"), Desk.EDITH);

        assertThat(found("[a](/sources/" + slug + ")"))
                .filteredOn(item -> item.code().startsWith("checklist.link"))
                .singleElement()
                .matches(item -> !item.blocks() && item.ofTheWhole().blocks())
                .matches(item -> item.code().equals("checklist.linked"));
        assertThat(codes("[a](/sectors/" + slug + ")")).contains("checklist.link");
    }

    @Test
    void knowsThePageOfAFigureOfTheSameChange() {
        Content figure = desk.published(Desk.figure(FIGURE)).with("period", "2031");
        String path = "/figures/" + slug(ItemKind.INDICATOR, figure, "indicator") + "/"
                + slug(ItemKind.AREA, figure, "area") + "/2031";
        Content sector = published.at(Shipped.EDITION, SECTOR).with("body.en", "See [this](" + path + ").");
        Subject added = Desk.figure(NEW);

        assertThat(checklist
                        .ofTogether(List.of(new Drafted(SECTOR, sector, "Sector")))
                        .get(SECTOR))
                .contains(ChecklistItem.error("body.en", "checklist.link", path));
        assertThat(checklist
                        .ofTogether(
                                List.of(new Drafted(SECTOR, sector, "Sector"), new Drafted(added, figure, "Figure")))
                        .get(SECTOR))
                .extracting(ChecklistItem::code)
                .doesNotContain("checklist.link");
    }

    @Test
    void knowsTheFormerAddressOfAMovedFigure() {
        String former = catalogue.at(catalogue.current()).whole().address(FIGURE);
        long change = desk.approved(Desk.figure(FIGURE), "period", "2032", Desk.EDITH);
        desk.publishConfirmed(change);

        assertThat(catalogue.at(catalogue.current()).whole().address(FIGURE)).isNotEqualTo(former);
        assertThat(codes("[a](" + former + ")")).doesNotContain("checklist.link");
    }

    private String slug(ItemKind kind, Content figure, String field) {
        return desk.published(new Subject(kind, Long.parseLong(figure.get(field))))
                .get("slug");
    }

    private List<ChecklistItem> found(String text) {
        return checklist.of(SECTOR, published.at(Shipped.EDITION, SECTOR).with("body.en", text));
    }

    private List<String> codes(String text) {
        return found(text).stream().map(ChecklistItem::code).toList();
    }
}
