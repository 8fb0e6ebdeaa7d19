package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.StatementCount;
import org.investportal.portal.WholePortal;
import org.investportal.site.edition.CorrectionsPageFactory;
import org.investportal.site.edition.CorrectionsPageFactory.CorrectionsPage;
import org.investportal.site.edition.EditionPageFactory;
import org.investportal.site.edition.EditionPageFactory.EditionsPage;
import org.investportal.site.edition.Feed;
import org.investportal.site.edition.FeedFactory;
import org.investportal.site.figure.FigurePage;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.figure.FigureVersion;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.web.Link;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/** More editions than a page of the list has, and one that changes many figures. Publishes, so its database is its own. */
@WholePortal
@Fixtures
@TestInstance(Lifecycle.PER_CLASS)
class LongHistoryTest {

    private static final int LAST = 60;
    private static final String FIGURE = "/figures/pharmaceutical-manufacturing-added-value/hangzhou/2017";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private EditionPageFactory editions;

    @Autowired
    private CorrectionsPageFactory corrections;

    @Autowired
    private FigurePageFactory figures;

    @Autowired
    private FeedFactory feeds;

    @BeforeAll
    void publish() {
        Selection seed = catalogue.at(Shipped.EDITION).everything();
        List<Figure> all = List.copyOf(seed.all(Figure.class));
        publish(all.subList(0, 1));
        publish(all);
        while (catalogue.current() < LAST) {
            publish(List.of(seed.get(Figure.class, catalogue.itemAt(FIGURE).orElseThrow())));
        }
    }

    private void publish(List<Figure> changed) {
        Draft draft = Draft.after(catalogue);
        changed.forEach(figure ->
                draft.change(figure.item(), like(figure)).explain(figure.item(), EntryKind.CORRECTION, "Because"));
        editionPublisher.publish(draft.publication());
    }

    @Test
    void editionsAreListedPageByPage() {
        EditionsPage first = editions.all(LAST, 1, Language.EN);
        EditionsPage second = editions.all(LAST, 2, Language.EN);

        List<String> listed = new ArrayList<>();
        first.editions().forEach(line -> listed.add(line.edition().href()));
        second.editions().forEach(line -> listed.add(line.edition().href()));
        assertThat(listed)
                .hasSize(LAST)
                .doesNotHaveDuplicates()
                .startsWith("/editions/60")
                .endsWith("/editions/1");
        assertThat(first.paging()).isEqualTo(new Paging(null, "/editions?page=2"));
        assertThat(second.paging()).isEqualTo(new Paging("/editions", null));
        assertThat(second.head().title()).startsWith("Editions, page 2");
        assertThatThrownBy(() -> editions.all(LAST, 3, Language.EN)).isInstanceOf(PageNotFound.class);
    }

    @Test
    void aFeedHasTheNewestEditionsAndCorrections() {
        Feed all = feeds.ofAll(LAST, Language.EN);
        Feed other = feeds.ofSector(LAST, "/sectors/culture-fashion", Language.EN);

        assertThat(all.entries()).hasSize(50);
        assertThat(all.entries())
                .filteredOn(entry -> entry.title().startsWith("Edition "))
                .extracting(Feed.Entry::title)
                .hasSize(25)
                .startsWith("Edition 60")
                .endsWith("Edition 36");
        assertThat(other.entries().get(0).title()).endsWith("Edition " + (Shipped.EDITION + 2));
    }

    @Test
    void correctionsAreListedPageByPage() {
        CorrectionsPage first = corrections.at(LAST, 1, Language.EN);
        CorrectionsPage last = corrections.at(LAST, 3, Language.EN);

        assertThat(first.corrections()).hasSize(50);
        assertThat(first.paging()).isEqualTo(new Paging(null, "/corrections?page=2"));
        assertThat(last.corrections()).hasSize(61 + LAST - Shipped.EDITION - 2 - 100);
        assertThat(last.paging()).isEqualTo(new Paging("/corrections?page=2", null));
    }

    @Test
    void aPageStaysAsItWasWhenItWasTheNewest() {
        assertThat(editions.all(2, 1, Language.EN).editions()).hasSize(2);
        assertThatThrownBy(() -> editions.one(3, 1, 2, Language.EN, null)).isInstanceOf(PageNotFound.class);
        assertThatThrownBy(() -> figures.asItStood(3, FIGURE, 2, Language.EN)).isInstanceOf(PageNotFound.class);
    }

    @Test
    void aPreviewIsCalledTheEditionInPreparation() {
        long item = catalogue.itemAt(FIGURE).orElseThrow();
        Figure figure = catalogue.at(LAST).figure(item, List.of()).get(Figure.class, item);
        Draft draft = Draft.toPreview()
                .change(item, like(figure).stating("exact 20.5 billion cny"))
                .explain(item, EntryKind.REVISION, "Better data.");
        FigurePage page =
                editionPublisher.preview(draft.publication(), view -> figures.at(view.edition(), FIGURE, Language.EN));

        FigureVersion newest = page.versions().get(0);
        assertThat(newest.edition()).isEqualTo(new Link("Edition in preparation", "/editions"));
        assertThat(newest.reason()).isEqualTo("Better data.");
        assertThat(newest.stated())
                .returns("20.5 billion yuan", FigureVersion.Stated::value)
                .returns(null, FigureVersion.Stated::href);
        assertThat(figures.at(LAST, FIGURE, Language.EN).versions()).hasSize(LAST - Shipped.EDITION + 2);
    }

    @Test
    void anEditionOfManyChangesTakesAsManyStatementsAsOneOfOne() {
        assertThat(StatementCount.of(() -> editions.one(Shipped.EDITION + 2, 1, LAST, Language.EN, null)))
                .isEqualTo(StatementCount.of(() -> editions.one(Shipped.EDITION + 1, 1, LAST, Language.EN, null)))
                .isLessThan(26);
    }

    @Test
    void aFigureOfManyVersionsTakesAsManyStatementsAsOneOfFew() {
        assertThat(figures.at(LAST, FIGURE, Language.EN).versions()).hasSize(LAST - Shipped.EDITION + 2);
        figures.at(1, FIGURE, Language.EN); // so that the lookups of both editions are kept
        assertThat(StatementCount.of(() -> figures.at(LAST, FIGURE, Language.EN)))
                .isEqualTo(StatementCount.of(() -> figures.at(1, FIGURE, Language.EN)));
        assertThat(StatementCount.of(() -> figures.asItStood(3, FIGURE, LAST, Language.EN)))
                .isLessThan(33);
    }
}
