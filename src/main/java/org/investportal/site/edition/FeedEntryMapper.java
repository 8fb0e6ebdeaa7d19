package org.investportal.site.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.FigureChange;
import org.investportal.wording.FigureChangeFinder;
import org.investportal.wording.PageText;

/** Makes the entries of feeds: one for an edition, and one for each correction and withdrawal in it. */
final class FeedEntryMapper {

    /** Feed readers show a few lines; the page of the edition has all changes. */
    private static final int FIGURES = 5;

    private final PageFrameFactory context;
    private final PageText pageText;
    private final ChangedItemMapper items;

    FeedEntryMapper(PageFrameFactory context, PageText pageText) {
        this.context = context;
        this.pageText = pageText;
        this.items = new ChangedItemMapper(
                context, pageText.language(), pageText.selection().edition());
    }

    Stream<Feed.Entry> of(FeedFactory.FeedEdition edition) {
        return of(edition, pageText.edition(edition.number()), "");
    }

    /** Returns nothing if the edition changed nothing of the sector. */
    Stream<Feed.Entry> ofSector(long sector, FeedFactory.FeedEdition edition) {
        List<PublicEntry> entries =
                edition.entries().stream().filter(entry -> isOf(sector, entry)).toList();
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        String title = pageText.message("feed.edition", pageText.name(sector), pageText.edition(edition.number()));
        return of(new FeedFactory.FeedEdition(edition.number(), entries), title, "#sector-" + sector);
    }

    /** An item may have come from another sector. */
    private boolean isOf(long sector, PublicEntry entry) {
        return Stream.of(entry.edition(), entry.edition() - 1)
                .map(this::at)
                .anyMatch(selection -> ChangedItemMapper.row(selection, entry)
                        .flatMap(row -> HomeSector.of(selection, row))
                        .filter(home -> home == sector)
                        .isPresent());
    }

    private Selection at(int edition) {
        return context.view(edition).shown();
    }

    private Stream<Feed.Entry> of(FeedFactory.FeedEdition edition, String title, String fragment) {
        return Optional.ofNullable(context.line(edition.number(), pageText.language())).stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(edition(line, edition.entries(), title, fragment)),
                        edition.entries().stream()
                                .filter(entry -> CorrectionsPageFactory.LISTED.contains(entry.kind()))
                                .map(entry -> correction(line, entry, fragment))));
    }

    private Feed.Entry edition(PublishedEditionSummary line, List<PublicEntry> entries, String title, String fragment) {
        String path = PublicPath.edition(line.number());
        return new Feed.Entry(
                absolute(path) + fragment,
                title,
                absolute(path),
                line.publishedAt(),
                paragraphs(line, entries),
                figures(line.number(), entries),
                new Link(pageText.message("feed.more"), absolute(path)));
    }

    private List<String> paragraphs(PublishedEditionSummary line, List<PublicEntry> entries) {
        return Stream.of(
                        Optional.ofNullable(PageFrameFactory.summary(pageText, line)),
                        Optional.of(ChangeCountWording.of(context, pageText, line.number(), entries)),
                        Optional.of(pageText.message("edition.self-approved")).filter(note -> line.isSelfApproved()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first edition changed nothing. */
    private List<String> figures(int edition, List<PublicEntry> entries) {
        FigureChangeFinder changes = changes(edition);
        return edition == FirstEditionPageFactory.NUMBER
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.what() == ItemKind.FIGURE && changes.hasNewNumber(entry.item()))
                        .limit(FIGURES)
                        .flatMap(entry -> changes.change(entry.item()).stream())
                        .map(this::said)
                        .toList();
    }

    private FigureChangeFinder changes(int edition) {
        return new FigureChangeFinder(
                context.rendering(at(edition - 1), pageText.language()),
                context.rendering(at(edition), pageText.language()));
    }

    private String said(FigureChange change) {
        return change.before() == null
                ? pageText.message("figure-change.new", change.name(), change.since())
                : pageText.message("figure-change.line", change.name(), change.before(), change.since());
    }

    /** Leads to the figure; there is no other page for a single correction. */
    private Feed.Entry correction(PublishedEditionSummary line, PublicEntry entry, String fragment) {
        ChangedItem item = items.of(entry);
        boolean hasPage = entry.what() == ItemKind.FIGURE && item.now() != null;
        return new Feed.Entry(
                absolute(PublicPath.edition(line.number())) + "#" + item.fragment() + fragment.replace('#', '-'),
                pageText.message("feed.correction", item.kind(), item.title()),
                absolute(hasPage ? String.valueOf(item.now()) : CorrectionsPageFactory.PATH),
                line.publishedAt(),
                Optional.ofNullable(item.reason()).stream().toList(),
                entry.what() != ItemKind.FIGURE
                        ? List.of()
                        : changes(line.number()).change(entry.item()).stream()
                                .map(this::said)
                                .toList(),
                new Link(pageText.message("feed.corrections"), absolute(CorrectionsPageFactory.PATH)));
    }

    private String absolute(String path) {
        return context.absolute(pageText, path);
    }
}
