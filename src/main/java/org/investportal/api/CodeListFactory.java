package org.investportal.api;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Makes the lists of the codes that figures have. */
@Component
class CodeListFactory {

    private final PageFrameFactory context;
    private final MessageWording words;
    private final EditionTime times;

    CodeListFactory(PageFrameFactory context, MessageWording words, EditionTime times) {
        this.context = context;
        this.words = words;
        this.times = times;
    }

    SectorList sectors(int edition, Language language) {
        PageText pageText = text(edition, language);
        return new SectorList(
                edition,
                times.of(edition),
                pageText.selection().all(Sector.class).stream()
                        .sorted(Comparator.comparing(Sector::position).thenComparing(Sector::item))
                        .map(sector -> sector(pageText, sector))
                        .toList());
    }

    private SectorList.SectorObject sector(PageText pageText, Sector sector) {
        return new SectorList.SectorObject(
                sector.slug(),
                name(pageText, sector.item()),
                url(pageText, sector.item()),
                pageText.selection().all(Topic.class).stream()
                        .filter(topic -> topic.sectorId() == sector.item())
                        .sorted(Comparator.comparing(Topic::position).thenComparing(Topic::item))
                        .map(topic -> new SectorList.TopicObject(topic.slug(), name(pageText, topic.item())))
                        .toList());
    }

    /** Returns the indicators of these sectors; of all sectors if none is given. */
    IndicatorList indicators(ListSlice slice, Set<Long> sectors, Language language) {
        PageText pageText = text(slice.edition(), language);
        Selection selection = pageText.selection();
        List<Indicator> all = selection.all(Indicator.class).stream()
                .filter(indicator -> sectors.isEmpty()
                        || sectors.contains(
                                FigureFilter.sector(selection, indicator).item()))
                .sorted(order(selection))
                .toList();
        return new IndicatorList(
                slice.edition(),
                times.of(slice.edition()),
                all.size(),
                slice.of(all).stream()
                        .map(indicator -> indicator(pageText, indicator))
                        .toList(),
                slice.next(all.size()));
    }

    private static Comparator<Indicator> order(Selection selection) {
        return Comparator.comparing((Indicator indicator) ->
                        FigureFilter.sector(selection, indicator).position())
                .thenComparing(indicator ->
                        selection.get(Topic.class, indicator.topicId()).position())
                .thenComparing(Indicator::position)
                .thenComparing(Indicator::item);
    }

    /** Returns the indicator at that path, or throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    IndicatorDetail indicator(int edition, String path, Language language) {
        long item = context.item(path, edition);
        PageText pageText = text(edition, language);
        Indicator indicator = context.row(pageText.selection(), Indicator.class, item, path);
        return new IndicatorDetail(edition, indicator(pageText, indicator));
    }

    private IndicatorList.IndicatorObject indicator(PageText pageText, Indicator indicator) {
        Selection selection = pageText.selection();
        String definition =
                pageText.prose(indicator.item(), TextField.DEFINITION).plain();
        return new IndicatorList.IndicatorObject(
                indicator.slug(),
                name(pageText, indicator.item()),
                definition.isEmpty() ? null : UntranslatedMark.inFile(definition),
                FigureFilter.sector(selection, indicator).slug(),
                selection.get(Topic.class, indicator.topicId()).slug(),
                indicator.measure().code(),
                indicator.unit().code(),
                indicator.priceBasis().code(),
                selection.figuresOf(indicator.item()).size(),
                url(pageText, indicator.item()));
    }

    AreaList areas(int edition, Language language) {
        PageText pageText = text(edition, language);
        return new AreaList(
                edition,
                times.of(edition),
                pageText.selection().all(Area.class).stream()
                        .sorted(Comparator.comparing(Area::slug))
                        .map(area -> area(pageText, area))
                        .toList());
    }

    private static AreaList.AreaObject area(PageText pageText, Area area) {
        String within = Optional.ofNullable(area.parentId())
                .flatMap(parent -> pageText.selection().find(Area.class, parent))
                .map(Area::slug)
                .orElse(null);
        return new AreaList.AreaObject(area.slug(), name(pageText, area.item()), within);
    }

    UnitList units(Language language) {
        return new UnitList(
                Stream.of(Unit.values()).map(unit -> unit(unit, language)).toList());
    }

    private UnitList.UnitObject unit(Unit unit, Language language) {
        return new UnitList.UnitObject(
                unit.code(),
                words.of(language, "unit-name", unit),
                unit.dimension().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                unit.currency().map(Currency::getCurrencyCode).orElse(null),
                unit.unCode().orElse(null));
    }

    private PageText text(int edition, Language language) {
        return context.rendering(context.view(edition).shown(), language);
    }

    private static String name(PageText pageText, long item) {
        return UntranslatedMark.inFile(pageText.name(item));
    }

    private String url(PageText pageText, long item) {
        return context.absolute(pageText, pageText.selection().pageOf(item));
    }
}
