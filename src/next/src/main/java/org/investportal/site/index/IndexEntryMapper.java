package org.investportal.site.index;

import java.util.List;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Named;
import org.investportal.kinds.Sector;
import org.investportal.kinds.Topic;
import org.investportal.serving.Link;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.value.Status;
import org.investportal.wording.NameIndex;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes the entries of the index. */
final class IndexEntryMapper {

    /** The largest number of figures of an entry; the page that it leads to shows the others. */
    private static final int OF_EACH = 4;

    private final PageText pageText;
    private final Content content;

    IndexEntryMapper(PageText pageText) {
        this.pageText = pageText;
        this.content = pageText.content();
    }

    IndexPage.Entry entry(NameIndex.Entry entry) {
        Item item = entry.item();
        if (item instanceof Indicator indicator) {
            return indicator(indicator, entry.name());
        }
        return item instanceof Named named ? named(named, entry.name()) : term(item, entry.name());
    }

    private IndexPage.Entry indicator(Indicator indicator, String name) {
        List<Figure> figures = NameIndex.newest(content, indicator.item).toList();
        boolean isOnly = FigureSeries.of(content, indicator.item).only().isPresent();
        return new IndexPage.Entry(
                new Link(name, pageText.pageOf(indicator.item)),
                pageText.message("index.figure"),
                content.find(Topic.class, indicator.topic)
                        .map(topic -> sector(topic.sector))
                        .orElse(null),
                false,
                figures.stream()
                        .limit(OF_EACH)
                        .map(figure -> value(figure, null, !isOnly))
                        .toList(),
                figures.size() <= OF_EACH
                        ? List.of()
                        : List.of(new Link(
                                pageText.message("sector.more", name, String.valueOf(figures.size())),
                                pageText.address(indicator.item))));
    }

    private IndexPage.Entry named(Named named, String name) {
        return new IndexPage.Entry(
                new Link(name, pageText.address(named.sector) + "#" + NamedRowMapper.fragment(named)),
                Optional.ofNullable(NamedRowMapper.kind(pageText, named))
                        .orElseGet(() -> pageText.message("index.organisation")),
                sector(named.sector),
                named.status == Status.FLAGGED,
                named.figures.stream()
                        .flatMap(tie -> content.find(Figure.class, tie.figure()).stream())
                        .filter(figure -> figure.status != Status.WITHDRAWN)
                        .limit(OF_EACH)
                        .map(figure -> value(figure, related(figure), true))
                        .toList(),
                List.of());
    }

    /** Returns the label of a figure that is not about the named item alone. */
    private String related(Figure figure) {
        return pageText.message("index.related", pageText.name(figure.indicator));
    }

    private IndexPage.Entry term(Item term, String name) {
        return new IndexPage.Entry(
                new Link(name, pageText.address(term.item)),
                pageText.message("index.term"),
                null,
                false,
                List.of(),
                List.of());
    }

    private String sector(long sector) {
        return pageText.shortName(content.get(Sector.class, sector));
    }

    private IndexPage.Value value(Figure figure, @Nullable String label, boolean isLinked) {
        return new IndexPage.Value(
                label,
                isLinked ? pageText.address(figure.item) : null,
                figure.value.amount().toPlainString(),
                pageText.value(figure),
                pageText.message("index.when", pageText.period(figure), pageText.name(figure.area)),
                pageText.kinds(figure),
                pageText.isInDoubt(figure),
                pageText.mark(figure));
    }
}
