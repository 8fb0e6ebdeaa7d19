package org.investportal.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Incentive;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.Park;
import org.investportal.kinds.Policy;
import org.investportal.kinds.Term;
import org.investportal.serving.PublicPath;
import org.investportal.value.Language;
import org.investportal.value.Status;

/** The index of an edition: its indicators with figures, organisations, locations, policies and terms, sorted by name. It leaves out what was withdrawn. */
public final class NameIndex {

    /** The number of entries on a page. */
    public static final int ON_A_PAGE = 200;

    private record Key(Language language) {}

    private final List<Entry> entries;
    private final Map<Long, Integer> positions = new HashMap<>();

    /**
     * An item of the index.
     *
     * @param letter the letter that it is listed under; {@link NameOrder#NO_LETTER} if there is none
     */
    public record Entry(Item item, String name, String letter) {}

    private NameIndex(PageText pageText) {
        NameOrder order = NameOrder.of(pageText.language());
        this.entries = items(pageText.content())
                .map(item -> entry(pageText, order, item))
                .sorted(Comparator.comparing((Entry entry) -> entry.letter().equals(NameOrder.NO_LETTER))
                        .thenComparing(Entry::letter)
                        .thenComparing(Entry::name, order)
                        .thenComparing(entry -> entry.item().item))
                .toList();
        entries.forEach(entry -> positions.put(entry.item().item, positions.size()));
    }

    /** Returns the index of the edition that links lead to, in the language of the page. */
    public static NameIndex of(PageText pageText) {
        PageText shown = pageText.ofDestination();
        return shown.content().derived(new Key(shown.language()), () -> new NameIndex(shown));
    }

    private static Entry entry(PageText pageText, NameOrder order, Item item) {
        String name = pageText.name(item);
        return new Entry(item, name, order.letter(name));
    }

    private static Stream<Item> items(Content content) {
        Stream<Item> indicators = content.all(Indicator.class).stream()
                .filter(indicator -> newest(content, indicator.item).findAny().isPresent())
                .map(Item.class::cast);
        Stream<Item> named = Stream.of(Organisation.class, Park.class, Policy.class, Incentive.class)
                .<Item>flatMap(kind -> content.all(kind).stream())
                .filter(item -> item.status() != Status.WITHDRAWN);
        return Stream.of(indicators, named, content.all(Term.class).stream().map(Item.class::cast))
                .flatMap(items -> items);
    }

    /** Returns the figures of the indicator that were not withdrawn, newest first. */
    public static Stream<Figure> newest(Content content, long indicator) {
        return FigureOrder.newest(content, indicator).stream().filter(figure -> figure.status != Status.WITHDRAWN);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Returns the address of the page that lists the item, if one does. */
    public Optional<String> addressOf(long item) {
        return Optional.ofNullable(positions.get(item)).map(NameIndex::address);
    }

    /** Returns the address of the page that lists the entry at that position, counted from 0. */
    public static String address(int position) {
        return PublicPath.page(PublicPath.INDEX, position / ON_A_PAGE + 1);
    }
}
