package org.investportal.site.index;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Status;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.NameIndex;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes the entries of the index. */
final class IndexEntryMapper {

    /** The largest number of figures of an entry; the page that it leads to shows the others. */
    private static final int OF_EACH = 4;

    private final PageText pageText;
    private final Selection selection;

    IndexEntryMapper(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
    }

    IndexPage.Entry entry(NameIndex.Entry entry) {
        Row row = entry.row();
        if (row instanceof Indicator indicator) {
            return indicator(indicator, entry.name());
        }
        return row instanceof Named named ? named(named, entry.name()) : term((Term) row, entry.name());
    }

    private IndexPage.Entry indicator(Indicator indicator, String name) {
        List<Figure> figures = NameIndex.newest(selection, indicator.item()).toList();
        boolean isOnly = selection.onlyFigureOf(indicator.item()).isPresent();
        return new IndexPage.Entry(
                new Link(name, selection.pageOf(indicator.item())),
                pageText.message("index.figure"),
                selection
                        .find(Topic.class, indicator.topicId())
                        .map(topic -> sector(topic.sectorId()))
                        .orElse(null),
                false,
                figures.stream()
                        .limit(OF_EACH)
                        .map(figure -> value(figure, null, !isOnly))
                        .toList(),
                more(indicator, name, figures.size()));
    }

    private List<Link> more(Indicator indicator, String name, int figures) {
        return figures <= OF_EACH
                ? List.of()
                : List.of(new Link(
                        pageText.message("sector.more", name, String.valueOf(figures)),
                        selection.address(indicator.item())));
    }

    private IndexPage.Entry named(Named named, String name) {
        return new IndexPage.Entry(
                new Link(name, selection.address(named.sectorId()) + "#" + NamedRowMapper.fragment(named)),
                Optional.ofNullable(NamedRowMapper.kind(pageText, named))
                        .orElseGet(() -> pageText.message("index.organisation")),
                sector(named.sectorId()),
                named.status() == Status.FLAGGED,
                selection.tiesOf(named.item()).stream()
                        .flatMap(tie -> selection.find(Figure.class, tie.figureId()).stream())
                        .filter(figure -> figure.status() != Status.WITHDRAWN)
                        .limit(OF_EACH)
                        .map(figure -> value(figure, related(figure), true))
                        .toList(),
                List.of());
    }

    /** Returns the label of a figure that is not about the named thing alone. */
    private String related(Figure figure) {
        return pageText.message("index.related", pageText.name(figure.indicatorId()));
    }

    private IndexPage.Entry term(Term term, String name) {
        Link link = new Link(name, PublicPath.term(term.slug()));
        return new IndexPage.Entry(link, pageText.message("index.term"), null, false, List.of(), List.of());
    }

    private String sector(long sector) {
        return pageText.shortName(selection.get(Sector.class, sector).item());
    }

    private IndexPage.Value value(Figure figure, @Nullable String label, boolean isLinked) {
        return new IndexPage.Value(
                label,
                isLinked ? selection.address(figure.item()) : null,
                figure.quantity().amount().toPlainString(),
                pageText.value(figure),
                pageText.message("index.when", pageText.period(figure), pageText.name(figure.areaId())),
                pageText.kinds(figure),
                pageText.isInDoubt(figure),
                pageText.mark(figure.item()));
    }
}
