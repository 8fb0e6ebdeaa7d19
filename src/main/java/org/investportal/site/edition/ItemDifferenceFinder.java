package org.investportal.site.edition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Compares any two editions item by item and field by field, as the page of an edition compares it with the one before. */
@Component
public class ItemDifferenceFinder {

    private static final Comparator<PublicEntry> BY_KIND =
            Comparator.comparing(PublicEntry::what).thenComparing(PublicEntry::item);

    private final PageFrameFactory context;

    ItemDifferenceFinder(PageFrameFactory context) {
        this.context = context;
    }

    /**
     * Returns the items that readers see differently, kind by kind. Each is compared when it is read, since all together take much memory.
     *
     * @param from the earlier edition
     * @param to the later edition
     */
    public Stream<ItemDifference> between(int from, int to, Language language) {
        PageText before = rendering(from, language);
        PageText since = rendering(to, language);
        return entries(from, to, language).flatMap(entry -> difference(entry, before, since).stream());
    }

    private PageText rendering(int edition, Language language) {
        return context.rendering(context.view(edition).shown(), language);
    }

    /** Returns one entry for each item that an edition after the earlier one changed, up to the later one. */
    private Stream<PublicEntry> entries(int from, int to, Language language) {
        Map<Long, PublicEntry> byItem = new HashMap<>();
        context.view(to)
                .history()
                .newest(language)
                .takeWhile(entry -> entry.edition() > from)
                .forEach(entry -> byItem.putIfAbsent(entry.item(), entry));
        return byItem.values().stream().sorted(BY_KIND).toList().stream(); // sorted() alone would pass on all at once
    }

    /** Returns nothing for an item that is the same in both editions, or in neither. */
    private static Optional<ItemDifference> difference(PublicEntry entry, PageText before, PageText since) {
        Optional<? extends Row> old = ChangedItemMapper.row(before.selection(), entry);
        Optional<? extends Row> young = ChangedItemMapper.row(since.selection(), entry);
        PageText last = young.isPresent() ? since : before;
        Optional<? extends Row> row = young.isPresent() ? young : old;
        List<Difference> differences =
                new DifferenceFinder(before, since).between(statements(before, old), statements(since, young));
        return row.filter(found -> !differences.isEmpty())
                .map(found -> new ItemDifference(
                        entry.what(),
                        new ItemAddressFinder(last.selection()).of(found).orElse(""),
                        ChangedItemMapper.title(last, found),
                        change(old, young),
                        ChangedItemMapper.status(found),
                        differences));
    }

    private static List<Statement> statements(PageText pageText, Optional<? extends Row> row) {
        return row.map(found -> new ItemStatementMapper(pageText).of(found)).orElse(List.of());
    }

    private static ItemChange change(Optional<? extends Row> old, Optional<? extends Row> young) {
        if (old.isEmpty()) {
            return ItemChange.NEW;
        }
        if (young.isEmpty()) {
            return ItemChange.REMOVED;
        }
        boolean isWithdrawn = ChangedItemMapper.has(young, Status.WITHDRAWN);
        return isWithdrawn && !ChangedItemMapper.has(old, Status.WITHDRAWN) ? ItemChange.WITHDRAWN : ItemChange.CHANGED;
    }
}
