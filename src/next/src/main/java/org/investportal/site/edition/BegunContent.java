package org.investportal.site.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Description;
import org.investportal.core.Edition;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Sector;
import org.investportal.kinds.Topic;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.LabelledValue;
import org.investportal.value.Status;
import org.investportal.wording.PageText;

/** What the first edition began with: how much of each kind, and its figures sector by sector. */
final class BegunContent {

    private final PageText first;
    private final Content content;
    private final Edition edition;

    BegunContent(PageText first, Edition edition) {
        this.first = first;
        this.content = first.content();
        this.edition = edition;
    }

    /** Returns the number of items of each kind. */
    List<LabelledValue> counts() {
        Map<Integer, List<Description>> kinds = edition.entries().stream()
                .flatMap(entry -> content.find(entry.item()).map(Item::kind).stream())
                .collect(Collectors.groupingBy(kind -> kind.kind().order(), TreeMap::new, Collectors.toList()));
        return kinds.values().stream()
                .map(items -> new LabelledValue(items.get(0).label(first.language()), String.valueOf(items.size())))
                .toList();
    }

    /** Returns all figures, sector by sector. */
    List<Figure> figures() {
        return content.derived(
                BegunContent.class,
                () -> inOrder(content.all(Sector.class), sector -> sector.position)
                        .flatMap(
                                sector -> inOrder(content.referring(Topic.class, sector.item), topic -> topic.position))
                        .flatMap(topic -> inOrder(
                                content.referring(Indicator.class, topic.item), indicator -> indicator.position))
                        .flatMap(indicator -> content.referring(Figure.class, indicator.item).stream())
                        .toList());
    }

    private static <T> Stream<T> inOrder(List<T> items, Function<T, Integer> position) {
        return items.stream().sorted(Comparator.comparing(position));
    }

    /** Returns the figures of a page by sector. */
    List<EditionPage.SectorFigures> sectors(List<Figure> shown) {
        Map<Long, List<Figure>> bySector = shown.stream().collect(Collectors.groupingBy(this::sector));
        return inOrder(content.all(Sector.class), sector -> sector.position)
                .filter(sector -> bySector.containsKey(sector.item))
                .map(sector -> new EditionPage.SectorFigures(
                        "sector-" + sector.item,
                        first.name(sector),
                        bySector.getOrDefault(sector.item, List.of()).stream()
                                .map(this::begun)
                                .toList()))
                .toList();
    }

    private long sector(Figure figure) {
        return content.get(Topic.class, content.get(Indicator.class, figure.indicator).topic).sector;
    }

    private EditionPage.Begun begun(Figure figure) {
        String text = first.message(
                "figure.read",
                first.name(figure.indicator),
                first.name(figure.area),
                first.period(figure),
                first.value(figure));
        String stood =
                PublicPath.edition(edition.number()) + content.path(figure.item).orElse("");
        return new EditionPage.Begun(new Link(text, stood), figure.status == Status.FLAGGED);
    }
}
