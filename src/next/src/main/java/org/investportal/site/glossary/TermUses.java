package org.investportal.site.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Text;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Sector;
import org.investportal.serving.Link;
import org.investportal.value.Language;
import org.investportal.wording.Glossary;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.TermMatcher;
import org.jspecify.annotations.Nullable;

/** Finds which sectors and indicators use which terms in words of their own. */
final class TermUses {

    private record Key(Language language) {}

    private TermUses() {}

    /** Returns the links to the pages that use each term: first sectors in their order, then indicators by name. */
    static Map<Long, List<Link>> of(PageText pageText, Glossary glossary) {
        Map<Long, List<Long>> items =
                pageText.content().derived(new Key(pageText.language()), () -> items(pageText, glossary));
        return items.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, uses -> links(pageText, uses.getValue())));
    }

    private static List<Link> links(PageText pageText, List<Long> items) {
        return items.stream()
                .flatMap(item -> pageText.content().find(item).stream())
                .map(pageText::link)
                .toList();
    }

    private static Map<Long, List<Long>> items(PageText pageText, Glossary glossary) {
        Content content = pageText.content();
        Stream<Item> sectors = content.all(Sector.class).stream()
                .sorted(Comparator.comparing((Sector sector) -> sector.position))
                .map(Item.class::cast);
        Stream<Item> indicators = content.all(Indicator.class).stream()
                .sorted(Comparator.comparing((Indicator indicator) -> pageText.name(indicator)))
                .map(Item.class::cast);
        Map<Long, List<Long>> used = new HashMap<>();
        Stream.concat(sectors, indicators)
                .forEach(item -> terms(pageText, glossary, item)
                        .forEach(term -> used.computeIfAbsent(term, unused -> new ArrayList<>())
                                .add(item.item)));
        return used;
    }

    private static Set<Long> terms(PageText pageText, Glossary glossary, Item item) {
        return words(item)
                .flatMap(text -> pageText.prose(text).paragraphs().stream())
                .flatMap(paragraph -> paragraph.segments().stream())
                .filter(Prose.Segment::isWords)
                .flatMap(segment -> glossary.in(segment.text()).stream())
                .map(TermMatcher.Found::term)
                .collect(Collectors.toSet());
    }

    private static Stream<@Nullable Text> words(Item item) {
        return item instanceof Sector sector
                ? Stream.of(sector.name, sector.summary, sector.body)
                : item instanceof Indicator indicator
                        ? Stream.of(indicator.name, indicator.definition)
                        : Stream.empty();
    }
}
