package org.investportal.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.Chronicle;
import org.investportal.catalogue.EditionLine;
import org.investportal.catalogue.EntryCount;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Makes the pages of editions. */
@Component
public class EditionPages {

    private static final Set<ItemKind> NAMED =
            Set.of(ItemKind.ORGANISATION, ItemKind.PLACE, ItemKind.POLICY, ItemKind.CLAIM);

    private final PageContext context;
    private final FirstEdition firstEdition;

    EditionPages(PageContext context, FirstEdition firstEdition) {
        this.context = context;
        this.firstEdition = firstEdition;
    }

    /** The list; its pages are counted from 1. */
    public EditionsPage all(int current, int page, Language language) {
        History history = context.view(current).history();
        Slice<EditionLine> lines = history.editions(Paging.index(PastAddresses.EDITIONS, page, current), language);
        if (lines.isEmpty()) {
            throw PageNotFound.at(PastAddresses.EDITIONS + Paging.PARAMETER + page, current);
        }
        List<EntryCount> counts = history.counts(lines.map(EditionLine::number).toList());
        Rendering rendering = context.rendering(context.view(current).overview(), language);
        return new EditionsPage(
                context.headOfList(
                        rendering,
                        rendering.message("editions.name"),
                        rendering.message("editions.lead"),
                        PastAddresses.EDITIONS,
                        page),
                context.frame(rendering, PastAddresses.EDITIONS, Paging.at(PastAddresses.EDITIONS, page)),
                lines.map(line -> line(rendering, line, counts)).toList(),
                Paging.of(PastAddresses.EDITIONS, page, lines.hasNext()));
    }

    private static EditionsPage.Line line(Rendering rendering, EditionLine line, List<EntryCount> counts) {
        Map<EntryKind, Long> figures = new TreeMap<>();
        counts.stream()
                .filter(count -> count.edition() == line.number() && count.what() == ItemKind.FIGURE)
                .forEach(count -> figures.put(count.kind(), count.count()));
        return new EditionsPage.Line(
                new Link(rendering.edition(line.number()), PastAddresses.of(line.number())),
                rendering.moment(line.publishedAt()),
                PageContext.summary(rendering, line),
                figures.entrySet().stream()
                        .map(count -> new Term(
                                rendering.message("entry-kind", count.getKey()), String.valueOf(count.getValue())))
                        .toList());
    }

    /**
     * An edition, or {@link PageNotFound}.
     *
     * @param check the last self-check of it, if there was one
     */
    public EditionPage one(int number, int current, Language language, @Nullable EditionCheck check) {
        EditionLine line = context.edition(number, current, language);
        if (number == FirstEdition.NUMBER) {
            return firstEdition.page(line, current, language, check);
        }
        List<PublicEntry> entries = context.view(number).history().entries(language);
        Chronicle chronicle = context.view(current)
                .history()
                .of(entries.stream().map(PublicEntry::item).toList());
        Rendering rendering = context.rendering(chronicle.at(current), language);
        ChangedItems items = new ChangedItems(context, language, chronicle, current);
        return new EditionPage(
                context.headOfEdition(rendering, line),
                context.frame(rendering, PastAddresses.of(number)),
                FirstEdition.way(rendering),
                rendering.edition(number),
                rendering.moment(line.publishedAt()),
                PageContext.summary(rendering, line),
                FirstEdition.check(rendering, check),
                groups(rendering, items, entries),
                List.of(),
                List.of(),
                EditionFileLinks.of(number, rendering));
    }

    private static List<EditionPage.Group> groups(Rendering rendering, ChangedItems items, List<PublicEntry> entries) {
        return Stream.of(
                        group("figures", rendering.message("edition.figures"), Set.of(ItemKind.FIGURE), items, entries),
                        group(
                                "indicators",
                                rendering.message("edition.indicators"),
                                Set.of(ItemKind.INDICATOR),
                                items,
                                entries),
                        group("named", rendering.message("edition.named"), NAMED, items, entries),
                        group(
                                "passages",
                                rendering.message("edition.passages"),
                                Set.of(ItemKind.PASSAGE),
                                items,
                                entries),
                        group("terms", rendering.message("edition.terms"), Set.of(ItemKind.TERM), items, entries),
                        group(
                                "pages",
                                rendering.message("edition.pages"),
                                Set.of(ItemKind.PAGE, ItemKind.SECTOR, ItemKind.TOPIC, ItemKind.AREA, ItemKind.SOURCE),
                                items,
                                entries))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static EditionPage.Group group(
            String fragment, String name, Set<ItemKind> kinds, ChangedItems items, List<PublicEntry> entries) {
        return new EditionPage.Group(
                fragment,
                name,
                entries.stream()
                        .filter(entry -> kinds.contains(entry.what()))
                        .map(items::of)
                        .toList());
    }
}
