package org.investportal.site.edition;

import java.util.List;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.kinds.Figure;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.site.page.RequestedContent;
import org.investportal.wording.Moment;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of editions and the page of each. */
@Component
class EditionPageFactory {

    private static final int FIRST = 1;

    private static final int EDITIONS_OF_A_PAGE = 50;

    private static final int FIGURES_OF_A_PAGE = 200;

    private final PageFrameFactory context;
    private final PageTextFactory texts;
    private final Editions editions;
    private final ChangeCount.Index counts;

    EditionPageFactory(PageFrameFactory context, PageTextFactory texts, Editions editions, ChangeCount.Index counts) {
        this.counts = counts;
        this.context = context;
        this.texts = texts;
        this.editions = editions;
    }

    /** Returns a page of the list; pages are counted from 1. */
    EditionsPage all(RequestedContent asked, int page) {
        PageText pageText = asked.text();
        ListPage<Edition> shown =
                ListPage.of(editions.all(), EDITIONS_OF_A_PAGE, PublicPath.EDITIONS, page, number(pageText));
        return new EditionsPage(
                context.headOfList(
                        pageText,
                        pageText.message("editions.name"),
                        pageText.message("editions.lead"),
                        PublicPath.EDITIONS,
                        page),
                context.frame(pageText, PublicPath.EDITIONS, PublicPath.page(PublicPath.EDITIONS, page)),
                shown.lines().stream().map(edition -> line(pageText, edition)).toList(),
                shown.paging());
    }

    private EditionsPage.Line line(PageText pageText, Edition edition) {
        ChangeCount count = counts.of(edition.number());
        return new EditionsPage.Line(
                new Link(pageText.edition(edition.number()), PublicPath.edition(edition.number())),
                pageText.moment(edition.publishedAt()),
                pageText.text(edition.summary()),
                count.in(pageText),
                edition.selfApproved(),
                undo(pageText, edition),
                count.figures().entrySet().stream()
                        .map(figures ->
                                new LabelledValue(pageText.label(figures.getKey()), String.valueOf(figures.getValue())))
                        .toList());
    }

    private EditionContent change(int number, PageText pageText) {
        return EditionContent.of(editions, number)
                .orElseThrow(() -> PageNotFound.at(PublicPath.edition(number), number(pageText)));
    }

    private static int number(PageText pageText) {
        return pageText.content().edition().number();
    }

    private @Nullable Link undo(PageText pageText, Edition edition) {
        if (edition.undoes() != null) {
            return undo(pageText, "edition.undoes", edition.undoes());
        }
        return editions.all().stream()
                .filter(other -> Integer.valueOf(edition.number()).equals(other.undoes()))
                .findFirst()
                .map(other -> undo(pageText, "edition.undone", other.number()))
                .orElse(null);
    }

    private static Link undo(PageText pageText, String key, int other) {
        return new Link(pageText.message(key, pageText.edition(other)), PublicPath.edition(other));
    }

    /** Returns the page of an edition; a long list of changes is split into pages, which are counted from 1. */
    EditionPage one(RequestedContent asked, int number, int page) {
        PageText pageText = asked.text();
        EditionContent change = change(number, pageText);
        return number == FIRST ? first(change, page, pageText) : changes(change, page, pageText);
    }

    private EditionPage changes(EditionContent change, int page, PageText pageText) {
        ChangeGroups changes = new ChangeGroups(change);
        String path = PublicPath.edition(change.edition().number());
        ListPage<Edition.Entry> shown = ListPage.of(changes.pages(), path, page, number(pageText));
        return page(
                change.edition(),
                page,
                pageText,
                counts.of(change.edition().number()).in(pageText),
                changes.groups(shown.lines(), pageText, new ChangedItemMapper(texts, change, pageText)),
                shown.paging(),
                List.of(),
                List.of());
    }

    /** The first edition changed nothing, so its page lists what it began with. */
    private EditionPage first(EditionContent change, int page, PageText pageText) {
        BegunContent begun = new BegunContent(texts.of(change.since(), pageText.language()), change.edition());
        ListPage<Figure> shown =
                ListPage.of(begun.figures(), FIGURES_OF_A_PAGE, PublicPath.edition(FIRST), page, number(pageText));
        return page(
                change.edition(),
                page,
                pageText,
                null,
                List.of(),
                shown.paging(),
                begun.counts(),
                begun.sectors(shown.lines()));
    }

    private EditionPage page(
            Edition edition,
            int page,
            PageText pageText,
            @Nullable String changeCount,
            List<EditionPage.Group> groups,
            Paging paging,
            List<LabelledValue> begun,
            List<EditionPage.SectorFigures> sectors) {
        String path = PublicPath.edition(edition.number());
        List<Link> way = List.of(new Link(pageText.message("editions.name"), PublicPath.EDITIONS));
        return new EditionPage(
                head(edition, page, pageText, way),
                context.frame(pageText, path, PublicPath.page(path, page)),
                way,
                pageText.edition(edition.number()),
                pageText.moment(edition.publishedAt()),
                pageText.text(edition.summary()),
                changeCount,
                edition.selfApproved(),
                undo(pageText, edition),
                groups,
                paging,
                begun,
                sectors);
    }

    private Head head(Edition edition, int page, PageText pageText, List<Link> way) {
        String name = pageText.edition(edition.number());
        String title = pageText.message("edition.title", name);
        String summary = edition.summary().in(pageText.language());
        String description = pageText.message(
                        "edition.description",
                        name,
                        pageText.moment(edition.publishedAt()).text(),
                        summary == null ? "" : summary)
                .strip();
        return page == 1
                ? context.head(
                        pageText,
                        title,
                        description,
                        PublicPath.edition(edition.number()),
                        way,
                        PageText.isInChinese(edition.summary()))
                : context.headOfCopy(
                        pageText, pageText.message("paging.title", title, String.valueOf(page)), description, null);
    }

    /** All editions, newest first. */
    record EditionsPage(Head head, Frame frame, List<Line> editions, Paging paging) {

        /**
         * An edition in the list.
         *
         * @param changeCount how much it added, changed and withdrew
         * @param selfApproved whether somebody approved a change of their own in it
         * @param undo the link to the edition that undid it, or that it undoes
         * @param figures how many figures it added, corrected and so on
         */
        public record Line(
                Link edition,
                Moment when,
                @Nullable String summary,
                String changeCount,
                boolean selfApproved,
                @Nullable Link undo,
                List<LabelledValue> figures) {}
    }
}
