package org.investportal.site.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the feeds of editions and corrections: of all, and of those that changed something of one sector. */
@Component
public class FeedFactory {

    private static final int ENTRIES = 50;

    /** The number of editions that are searched for changes of a sector, so that no request reads all of a long history. */
    private static final int SEARCHED = 500;

    private final PageFrameFactory context;

    FeedFactory(PageFrameFactory context) {
        this.context = context;
    }

    public Feed ofAll(int current, Language language) {
        PageText pageText = context.rendering(context.view(current).shown(), language);
        FeedEntryMapper entries = new FeedEntryMapper(context, pageText);
        return feed(
                pageText,
                new Place("", PublicPath.EDITIONS, PublicPath.FEED),
                pageText.message("feed.title", PageFrameFactory.siteName(pageText)),
                entries::of);
    }

    /** Returns the feed of the sector whose page is at that path; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public Feed ofSector(int current, String path, Language language) {
        PageText pageText = context.rendering(context.view(current).shown(), language);
        long item = context.item(path, current);
        context.row(pageText.selection(), Sector.class, item, path);
        FeedEntryMapper entries = new FeedEntryMapper(context, pageText);
        return feed(
                pageText,
                new Place("#sector-" + item, path, path + PublicPath.FEED),
                pageText.message("feed.of-sector", PageFrameFactory.siteName(pageText), pageText.name(item)),
                edition -> entries.ofSector(item, edition));
    }

    /**
     * Where a feed is.
     *
     * @param fragment tells it from other feeds, also if its page moves
     */
    private record Place(String fragment, String page, String feed) {}

    private Feed feed(
            PageText pageText, Place place, String title, Function<FeedEdition, Stream<Feed.Entry>> entriesOf) {
        List<Feed.Entry> entries =
                editions(pageText).flatMap(entriesOf).limit(ENTRIES).toList();
        return new Feed(
                pageText.language(),
                context.absolute(pageText, PublicPath.FEED) + place.fragment(),
                title,
                context.publisher(pageText),
                context.absolute(pageText, place.feed()),
                context.absolute(pageText, place.page()),
                entries.stream().findFirst().map(Feed.Entry::updated).orElse(Instant.EPOCH),
                entries);
    }

    /** An edition with its entries. */
    record FeedEdition(int number, List<PublicEntry> entries) {}

    /** Returns the newest editions, the newest first. */
    private Stream<FeedEdition> editions(PageText pageText) {
        int current = pageText.selection().edition();
        int oldest = Math.max(1, current - SEARCHED + 1);
        Map<Integer, List<PublicEntry>> entries = context.view(current)
                .history()
                .newest(pageText.language())
                .takeWhile(entry -> entry.edition() >= oldest)
                .collect(Collectors.groupingBy(PublicEntry::edition));
        return IntStream.iterate(current, number -> number >= oldest, number -> number - 1)
                .mapToObj(number -> new FeedEdition(number, entries.getOrDefault(number, List.of())));
    }
}
