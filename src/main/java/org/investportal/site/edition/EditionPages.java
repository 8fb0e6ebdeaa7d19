package org.investportal.site.edition;

import org.investportal.site.page.EditionFileLinks;
import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.site.page.Term;
import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
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

    /** An edition may have changed thousands. */
    private static final int ON_A_PAGE = 400;

    private static final Set<ItemKind> FIGURES = Set.of(ItemKind.FIGURE);
    private static final Set<ItemKind> INDICATORS = Set.of(ItemKind.INDICATOR);
    private static final Set<ItemKind> NAMED =
            Set.of(ItemKind.ORGANISATION, ItemKind.PLACE, ItemKind.POLICY, ItemKind.CLAIM);
    private static final Set<ItemKind> PASSAGES = Set.of(ItemKind.PASSAGE);
    private static final Set<ItemKind> TERMS = Set.of(ItemKind.TERM);
    private static final Set<ItemKind> PAGES =
            Set.of(ItemKind.PAGE, ItemKind.SECTOR, ItemKind.TOPIC, ItemKind.AREA, ItemKind.SOURCE);

    /** In which they stand. */
    private static final List<Set<ItemKind>> ORDER = List.of(FIGURES, INDICATORS, NAMED, PASSAGES, TERMS, PAGES);

    private final PageContext context;
    private final FirstEdition firstEdition;

    EditionPages(PageContext context, FirstEdition firstEdition) {
        this.context = context;
        this.firstEdition = firstEdition;
    }

    /** The list; its pages are counted from 1. */
    public EditionsPage all(int current, int page, Language language) {
        History history = context.view(current).history();
        Slice<EditionLine> lines = history.editions(Paging.index(PublicPaths.EDITIONS, page, current), language);
        if (lines.isEmpty() && page > 1) {
            throw PageNotFound.at(PublicPaths.EDITIONS + Paging.PARAMETER + page, current);
        }
        List<EntryCount> counts = history.counts(lines.map(EditionLine::number).toList());
        Rendering rendering = context.rendering(context.view(current).overview(), language);
        return new EditionsPage(
                context.headOfList(
                        rendering,
                        rendering.message("editions.name"),
                        rendering.message("editions.lead"),
                        PublicPaths.EDITIONS,
                        page),
                context.frame(rendering, PublicPaths.EDITIONS, Paging.at(PublicPaths.EDITIONS, page)),
                lines.map(line -> line(rendering, line, counts)).toList(),
                Paging.of(PublicPaths.EDITIONS, page, lines.hasNext()));
    }

    private static EditionsPage.Line line(Rendering rendering, EditionLine line, List<EntryCount> counts) {
        Map<EntryKind, Long> figures = new TreeMap<>();
        counts.stream()
                .filter(count -> count.edition() == line.number() && count.what() == ItemKind.FIGURE)
                .forEach(count -> figures.put(count.kind(), count.count()));
        return new EditionsPage.Line(
                new Link(rendering.edition(line.number()), PublicPaths.edition(line.number())),
                rendering.moment(line.publishedAt()),
                PageContext.summary(rendering, line),
                figures.entrySet().stream()
                        .map(count -> new Term(
                                rendering.message("entry-kind", count.getKey()), String.valueOf(count.getValue())))
                        .toList());
    }

    /**
     * What an edition changed, or {@link PageNotFound}; of many changes a part, which is counted from 1.
     *
     * @param check the last self-check of it, if there was one
     */
    public EditionPage one(int number, int page, int current, Language language, @Nullable EditionCheck check) {
        EditionLine line = context.edition(number, current, language);
        String path = PublicPaths.edition(number);
        int from = Paging.index(path, page, current) * ON_A_PAGE;
        List<PublicEntry> all = number == FirstEdition.NUMBER ? List.of() : entries(number, language);
        if (from >= all.size() && page > 1) {
            throw PageNotFound.at(Paging.at(path, page), current);
        }
        if (number == FirstEdition.NUMBER) {
            return firstEdition.page(line, current, language, check);
        }
        int to = Math.min(all.size(), from + ON_A_PAGE);
        return changes(
                line, page, all.subList(from, to), Paging.of(path, page, to < all.size()), current, language, check);
    }

    private List<PublicEntry> entries(int number, Language language) {
        List<PublicEntry> entries = context.view(number).history().entries(language);
        return ORDER.stream()
                .flatMap(kinds -> entries.stream().filter(entry -> kinds.contains(entry.what())))
                .toList();
    }

    private EditionPage changes(
            EditionLine line,
            int page,
            List<PublicEntry> entries,
            Paging paging,
            int current,
            Language language,
            @Nullable EditionCheck check) {
        Chronicle chronicle = context.view(current)
                .history()
                .of(entries.stream().map(PublicEntry::item).toList());
        Rendering rendering = context.rendering(chronicle.at(current), language);
        ChangedItems items = new ChangedItems(context, language, chronicle, current);
        String path = PublicPaths.edition(line.number());
        return new EditionPage(
                new EditionHead(context, rendering, line).ofPage(page),
                context.frame(rendering, path, Paging.at(path, page)),
                EditionHead.way(rendering),
                rendering.edition(line.number()),
                rendering.moment(line.publishedAt()),
                PageContext.summary(rendering, line),
                FirstEdition.check(rendering, check),
                groups(rendering, items, entries),
                paging,
                List.of(),
                List.of(),
                EditionFileLinks.of(line.number(), rendering));
    }

    private static List<EditionPage.Group> groups(Rendering rendering, ChangedItems items, List<PublicEntry> entries) {
        return Stream.of(
                        group("figures", rendering.message("edition.figures"), FIGURES, items, entries),
                        group("indicators", rendering.message("edition.indicators"), INDICATORS, items, entries),
                        group("named", rendering.message("edition.named"), NAMED, items, entries),
                        group("passages", rendering.message("edition.passages"), PASSAGES, items, entries),
                        group("terms", rendering.message("edition.terms"), TERMS, items, entries),
                        group("pages", rendering.message("edition.pages"), PAGES, items, entries))
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
