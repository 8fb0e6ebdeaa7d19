package org.investportal.site.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.catalogue.EntryCount;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.EditionFileLinkList;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.Moment;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Makes the pages of editions. */
@Component
public class EditionPageFactory {

    private final PageFrameFactory context;
    private final FirstEditionPageFactory firstEditionPageFactory;

    EditionPageFactory(PageFrameFactory context, FirstEditionPageFactory firstEditionPageFactory) {
        this.context = context;
        this.firstEditionPageFactory = firstEditionPageFactory;
    }

    /** The list; its pages are counted from 1. */
    public EditionsPage all(int current, int page, Language language) {
        History history = context.view(current).history();
        Slice<PublishedEditionSummary> lines =
                history.editions(Paging.index(PublicPath.EDITIONS, page, current), language);
        if (lines.isEmpty() && page > 1) {
            throw PageNotFound.at(PublicPath.page(PublicPath.EDITIONS, page), current);
        }
        List<EntryCount> counts =
                history.counts(lines.map(PublishedEditionSummary::number).toList());
        Map<Integer, Integer> undone = history.undone();
        PageText pageText = context.rendering(context.view(current).overview(), language);
        return new EditionsPage(
                context.headOfList(
                        pageText,
                        pageText.message("editions.name"),
                        pageText.message("editions.lead"),
                        PublicPath.EDITIONS,
                        page),
                context.frame(pageText, PublicPath.EDITIONS, PublicPath.page(PublicPath.EDITIONS, page)),
                lines.map(line -> line(pageText, undone, line, counts)).toList(),
                Paging.of(PublicPath.EDITIONS, page, lines.hasNext()));
    }

    private EditionsPage.Line line(
            PageText pageText, Map<Integer, Integer> undone, PublishedEditionSummary line, List<EntryCount> counts) {
        Map<EntryKind, Long> figures = new TreeMap<>();
        counts.stream()
                .filter(count -> count.edition() == line.number() && count.what() == ItemKind.FIGURE)
                .forEach(count -> figures.put(count.kind(), count.count()));
        return new EditionsPage.Line(
                new Link(pageText.edition(line.number()), PublicPath.edition(line.number())),
                pageText.moment(line.publishedAt()),
                PageFrameFactory.summary(pageText, line),
                changeCount(pageText, line.number()),
                line.isSelfApproved(),
                undo(pageText, undone, line.number()),
                figures.entrySet().stream()
                        .map(count -> new LabelledValue(
                                pageText.message("entry-kind", count.getKey()), String.valueOf(count.getValue())))
                        .toList());
    }

    private String changeCount(PageText pageText, int edition) {
        return ChangeCountWording.of(
                context, pageText, edition, context.view(edition).history().entries(pageText.language()));
    }

    /**
     * Returns the link to the edition that undid this one at once, or that this one undoes; null if there is none.
     *
     * @param undone what {@link History#undone()} says
     */
    static @Nullable Link undo(PageText pageText, Map<Integer, Integer> undone, int edition) {
        Integer later = undone.get(edition);
        return later != null
                ? undo(pageText, "edition.undone", later)
                : undone.entrySet().stream()
                        .filter(undo -> undo.getValue() == edition)
                        .findFirst()
                        .map(undo -> undo(pageText, "edition.undoes", undo.getKey()))
                        .orElse(null);
    }

    private static Link undo(PageText pageText, String key, int other) {
        return new Link(pageText.message(key, pageText.edition(other)), PublicPath.edition(other));
    }

    /**
     * Returns the page with the changes of an edition, or throws {@link PageNotFound}; a long list of changes is split into pages, which are counted from 1.
     *
     * @param check the last self-check of it, if there was one
     */
    public EditionPage one(int number, int page, int current, Language language, @Nullable EditionCheck check) {
        PublishedEditionSummary line = context.edition(number, current, language);
        return number == FirstEditionPageFactory.NUMBER
                ? firstEditionPageFactory.page(line, page, current, language, check)
                : changes(line, page, current, language, check);
    }

    private EditionPage changes(
            PublishedEditionSummary line, int page, int current, Language language, @Nullable EditionCheck check) {
        PageText pageText = context.rendering(context.view(current).shown(), language);
        String path = PublicPath.edition(line.number());
        EntryGrouper changes = new EntryGrouper(context, line.number(), language);
        ListPage<PublicEntry> entries = ListPage.of(changes.pages(), path, page, current);
        return new EditionPage(
                new EditionHeadFactory(context, pageText, line).ofPage(page),
                context.frame(pageText, path, PublicPath.page(path, page)),
                EditionHeadFactory.way(pageText),
                pageText.edition(line.number()),
                pageText.moment(line.publishedAt()),
                PageFrameFactory.summary(pageText, line),
                changeCount(pageText, line.number()),
                line.isSelfApproved(),
                undo(pageText, context.view(current).history().undone(), line.number()),
                FirstEditionPageFactory.check(pageText, check),
                changes.groups(entries.lines(), pageText, new ChangedItemMapper(context, language, current)),
                entries.paging(),
                List.of(),
                List.of(),
                EditionFileLinkList.changes(line.number(), pageText),
                EditionFileLinkList.figures(line.number(), pageText),
                EditionFileLinkList.of(line.number(), pageText));
    }

    /** All editions, the newest first. */
    public record EditionsPage(Head head, Frame frame, List<Line> editions, Paging paging) {

        /**
         * An edition in the list.
         *
         * @param changeCount how much it added, changed and withdrew
         * @param selfApproved whether a person approved a change of their own in it
         * @param undo the edition that undid it at once, or that it undoes
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
