package org.investportal.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;

/** Makes the documents of figures: what they measure, where and when, and their numbers in every form in which people type them. */
final class FigureDocumentFactory {

    /** The newest figure of an indicator and area comes before its others. */
    static final float NEWEST = 1.25f;

    private static final float OTHER = 1.15f;

    /** Amounts come before growth, shares and ranks. */
    private static final float AMOUNT = 1.07f;

    private static final int DECIMALS = 4;

    private final Selection selection;
    private final IndexedTextReader texts;
    private final SynonymList synonyms;
    private final PeriodWording periods;
    private final QuantityWording quantities;

    FigureDocumentFactory(
            Selection selection,
            IndexedTextReader texts,
            SynonymList synonyms,
            PeriodWording periods,
            QuantityWording quantities) {
        this.selection = selection;
        this.texts = texts;
        this.synonyms = synonyms;
        this.periods = periods;
        this.quantities = quantities;
    }

    Stream<IndexedDocument> all() {
        return selection.all(Figure.class).stream().filter(this::isFound).map(this::figure);
    }

    private boolean isFound(Figure figure) {
        return figure.status() != Status.WITHDRAWN && selection.isNewestVintage(figure);
    }

    private IndexedDocument figure(Figure figure) {
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        IndexedDocument document = new IndexedDocument(
                        new IndexedItem(SearchHit.of(figure), weight(figure, indicator), facets(figure, indicator)))
                .named(texts.names(indicator.item()), synonyms)
                .described(texts.texts(indicator.item()), synonyms)
                .described(texts.texts(figure.item()), synonyms)
                .in(context(indicator))
                .in(context(figure));
        addNumbers(document, figure.quantity());
        return document;
    }

    private float weight(Figure figure, Indicator indicator) {
        return indicator.measure().isAdditive() ? weight(figure) * AMOUNT : weight(figure);
    }

    private float weight(Figure figure) {
        return isNewest(figure) ? NEWEST : OTHER;
    }

    /** Tells whether the figure is the newest measured one of its indicator and area that is not in doubt. */
    private boolean isNewest(Figure figure) {
        return isSound(figure)
                && selection.newestFirst(figure.indicatorId()).stream()
                        .filter(other -> other.areaId() == figure.areaId())
                        .filter(FigureDocumentFactory::isSound)
                        .limit(1)
                        .anyMatch(newest -> newest.item() == figure.item());
    }

    private static boolean isSound(Figure figure) {
        return figure.status() == Status.NORMAL && figure.nature().isMeasured();
    }

    /** Returns where the indicator belongs, and what kind of quantity it is. */
    List<String> context(Indicator indicator) {
        List<String> context = new ArrayList<>();
        selection.find(Topic.class, indicator.topicId()).ifPresent(topic -> {
            context.addAll(texts.names(topic.item()));
            context.addAll(texts.names(topic.sectorId()));
        });
        texts.messages("measure", indicator.measure()).forEach(context::add);
        if (indicator.measure().isSize()) {
            texts.messages("measure", Measure.SCALE).forEach(scale -> context.addAll(synonyms.of(scale)));
        }
        texts.messages("unit-name", indicator.unit()).forEach(unit -> {
            context.add(unit);
            context.addAll(synonyms.of(unit));
        });
        context.addAll(texts.of(indicator.item(), TextField.COUNTED));
        context.add(indicator.slug());
        return context;
    }

    private List<String> context(Figure figure) {
        List<String> context = new ArrayList<>(texts.names(figure.areaId()));
        context.add(figure.period().code());
        IndexedTextReader.inBoth(language -> periods.of(figure.period(), language))
                .forEach(context::add);
        if (!figure.nature().isMeasured()) {
            texts.messages("nature", figure.nature()).forEach(context::add);
        }
        if (figure.vintage().isStated()) {
            texts.messages("vintage", figure.vintage()).forEach(context::add);
        }
        selection.peersOf(figure.item()).forEach(peer -> context.addAll(texts.names(peer.areaId())));
        return context;
    }

    private void addNumbers(IndexedDocument document, Quantity quantity) {
        IndexedTextReader.inBoth(language -> quantities.of(quantity, null, language))
                .forEach(document::shown);
        IndexedTextReader.inBoth(language -> quantities.exact(quantity, language))
                .forEach(document::shown);
        document.shown(quantity.number());
        for (Quantity end : List.of(quantity.lower(), quantity.upper())) {
            document.amounting(end.amount());
            inOtherUnits(end).forEach(document::amounting);
        }
    }

    /** Returns the amount in other units of its dimension: people type an area in hectares that a source states in square metres. */
    private static Stream<BigDecimal> inOtherUnits(Quantity quantity) {
        Unit stated = quantity.unit();
        return Stream.of(Unit.values())
                .filter(unit -> unit != stated && unit.dimension() == stated.dimension())
                .flatMap(unit -> stated
                        .size()
                        .flatMap(size -> unit.size()
                                .map(other ->
                                        quantity.amount().multiply(size).divide(other, DECIMALS, RoundingMode.HALF_UP)))
                        .stream())
                .filter(amount -> amount.signum() != 0);
    }

    /** Returns the values of properties that all figures of the indicator have. */
    Map<SearchFacet, String> facets(Indicator indicator) {
        Map<SearchFacet, String> facets = new EnumMap<>(SearchFacet.class);
        facets.put(SearchFacet.MEASURE, indicator.measure().code());
        selection
                .find(Topic.class, indicator.topicId())
                .flatMap(topic -> selection.find(Sector.class, topic.sectorId()))
                .ifPresent(sector -> facets.put(SearchFacet.SECTOR, sector.slug()));
        return facets;
    }

    private Map<SearchFacet, String> facets(Figure figure, Indicator indicator) {
        Map<SearchFacet, String> facets = facets(indicator);
        selection.find(Area.class, figure.areaId()).ifPresent(area -> facets.put(SearchFacet.AREA, area.slug()));
        lastYear(figure.period()).ifPresent(year -> facets.put(SearchFacet.PERIOD, year));
        return facets;
    }

    private static Optional<String> lastYear(Period period) {
        CalendarPart last = period.end() == null ? period.start() : period.end();
        return Optional.ofNullable(last).map(part -> String.valueOf(part.year()));
    }
}
