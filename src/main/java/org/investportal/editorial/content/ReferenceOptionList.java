package org.investportal.editorial.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.web.MarkdownReader;
import org.investportal.wording.FigureKindWording;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;

/** The options of reference fields at one edition, in the order in which readers meet them. */
public final class ReferenceOptionList {

    private static final String NO_GROUP = "";
    private static final Comparator<Passage> PLACES = Comparator.comparing(Passage::sourceId)
            .thenComparing(Passage::paragraph)
            .thenComparing(Passage::sentence);

    private final Selection selection;
    private final Language language;
    private final MessageWording words;
    private final PeriodWording periods;
    private final QuantityWording quantities;

    ReferenceOptionList(
            Selection selection,
            Language language,
            MessageWording words,
            PeriodWording periods,
            QuantityWording quantities) {
        this.selection = selection;
        this.language = language;
        this.words = words;
        this.periods = periods;
        this.quantities = quantities;
    }

    /** Returns the options of a kind of subject. */
    public List<ReferenceOption> of(ItemKind kind) {
        return switch (kind) {
            case SECTOR -> choices(Sector.class, Comparator.comparing(Sector::position), row -> NO_GROUP);
            case TOPIC -> choices(Topic.class, topics(), row -> name(row.sectorId()));
            case INDICATOR -> choices(Indicator.class, indicators(), this::topicOf);
            case FIGURE ->
                choices(
                        Figure.class,
                        figures(),
                        row -> indicator(row).map(this::topicOf).orElse(NO_GROUP));
            case AREA -> choices(Area.class, Comparator.comparing(Row::item), this::parentOf);
            case PASSAGE -> choices(Passage.class, PLACES, row -> name(row.sourceId()));
            case SOURCE -> choices(Source.class, Comparator.comparing(Row::item), row -> NO_GROUP);
            case PAGE -> choices(Page.class, Comparator.comparing(Row::item), row -> NO_GROUP);
            case TERM -> choices(Term.class, Comparator.comparing(row -> name(row.item())), row -> NO_GROUP);
            default -> named(PublishedEdition.own(kind).type());
        };
    }

    /** Returns the name of a thing for people; a figure is named by its indicator, area, period and value. */
    public String name(Subject subject) {
        return subject.kind() == ItemKind.FIGURE
                ? selection.find(Figure.class, subject.item()).map(this::figure).orElseGet(() -> name(subject.item()))
                : name(subject.item());
    }

    private <R extends Row> List<ReferenceOption> choices(
            Class<R> kind, Comparator<R> order, Function<R, String> group) {
        return selection.all(kind).stream()
                .sorted(order.thenComparing(Row::item))
                .map(row -> new ReferenceOption(String.valueOf(row.item()), label(row), group.apply(row)))
                .toList();
    }

    private String label(Row row) {
        if (row instanceof Passage passage) {
            String place = PlaceWording.sentence(
                    words,
                    language,
                    PlaceWording.isInPages(selection, passage.sourceId()),
                    passage.paragraph(),
                    passage.sentence());
            return words.of(language, "choice.passage", place, name(row.item()));
        }
        return row instanceof Figure figure ? figure(figure) : name(row.item());
    }

    private List<ReferenceOption> named(Class<? extends Row> kind) {
        Collection<? extends Row> rows = selection.all(kind);
        return rows.stream()
                .map(Named.class::cast)
                .sorted(Comparator.comparing((Named row) -> sectorPosition(row.sectorId()))
                        .thenComparing(Named::position)
                        .thenComparing(Row::item))
                .map(row -> new ReferenceOption(String.valueOf(row.item()), name(row.item()), name(row.sectorId())))
                .toList();
    }

    private Comparator<Topic> topics() {
        return Comparator.comparing((Topic row) -> sectorPosition(row.sectorId()))
                .thenComparing(Topic::position);
    }

    private Comparator<Indicator> indicators() {
        return Comparator.comparing(
                        (Indicator row) ->
                                selection.find(Topic.class, row.topicId()).orElse(null),
                        Comparator.nullsLast(topics()))
                .thenComparing(Indicator::position);
    }

    private Comparator<Figure> figures() {
        return Comparator.comparing((Figure row) -> indicator(row).orElse(null), Comparator.nullsLast(indicators()))
                .thenComparing(Figure::period, Comparator.reverseOrder());
    }

    private int sectorPosition(long sector) {
        return selection.find(Sector.class, sector).map(Sector::position).orElse(Integer.MAX_VALUE);
    }

    private Optional<Indicator> indicator(Figure figure) {
        return selection.find(Indicator.class, figure.indicatorId());
    }

    private String topicOf(Indicator indicator) {
        return selection
                .find(Topic.class, indicator.topicId())
                .map(topic -> words.of(language, "choice.topic", name(topic.sectorId()), name(topic.item())))
                .orElse(NO_GROUP);
    }

    private String parentOf(Area area) {
        Long parent = area.parentId();
        return parent == null ? NO_GROUP : name(parent);
    }

    private String figure(Figure figure) {
        String named = words.of(
                language,
                "choice.figure",
                name(figure.indicatorId()),
                name(figure.areaId()),
                periods.of(figure.period(), language),
                quantities.of(figure.quantity(), counted(figure), language));
        List<String> kinds = new FigureKindWording(words, language).of(figure);
        return kinds.isEmpty()
                ? named
                : words.of(language, "choice.kind", named, String.join(words.of(language, "clause.separator"), kinds));
    }

    private @Nullable String counted(Figure figure) {
        return selection.text(figure.indicatorId(), TextField.COUNTED, language).orElse(null);
    }

    /** Returns the name of an item, or its summary if it has no name, or else its id. */
    private String name(long item) {
        return selection
                .text(item, TextField.NAME, language)
                .or(() -> selection.text(item, TextField.SUMMARY, language).map(MarkdownReader::plain))
                .orElse("#" + item);
    }
}
