package org.investportal.editorial.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;

/** Finds the published items that the rows of a spreadsheet name. */
final class PublishedFigureIndex {

    private final PublishedEdition edition;
    private final Map<String, Long> byAddress = new HashMap<>();
    private final Map<List<String>, Long> byIdentity = new HashMap<>();
    private final Map<Long, List<Mention>> printed;
    private final NamedItemIndex<Indicator> indicators;
    private final NamedItemIndex<Area> areas;
    private final NamedItemIndex<Source> sources;

    PublishedFigureIndex(PublishedEdition edition) {
        this.edition = edition;
        Selection selection = edition.selection();
        printed = selection.mentions().stream().collect(Collectors.groupingBy(Mention::sourceId));
        indicators = new NamedItemIndex<>(selection, Indicator.class, Indicator::slug);
        areas = new NamedItemIndex<>(selection, Area.class, Area::slug);
        sources = new NamedItemIndex<>(selection, Source.class, Source::slug);
        for (Figure figure : selection.all(Figure.class)) {
            byAddress.put(selection.address(figure.item()), figure.item());
            if (figure.status() != Status.WITHDRAWN) {
                byIdentity.put(identity(content(figure.item())), figure.item());
            }
        }
    }

    Content content(long figure) {
        return edition.of(new Subject(ItemKind.FIGURE, figure));
    }

    Optional<Long> atAddress(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Returns the published figure that stands for the same: the same indicator, area, period, nature and vintage. */
    Optional<Long> sameAs(Content figure) {
        return Optional.ofNullable(byIdentity.get(identity(figure)));
    }

    static List<String> identity(Content figure) {
        String period = figure.get("period");
        return List.of(
                figure.get("indicator"),
                figure.get("area"),
                period.isEmpty() ? "" : Period.parse(period).canonical().code(),
                figure.get("nature"),
                figure.get("vintage"));
    }

    NamedItemIndex<Indicator> indicators() {
        return indicators;
    }

    NamedItemIndex<Area> areas() {
        return areas;
    }

    NamedItemIndex<Source> sources() {
        return sources;
    }

    /** Returns the unit that figures of the indicator have. */
    String unit(long indicator) {
        return edition.selection()
                .find(Indicator.class, indicator)
                .map(found -> found.unit().code())
                .orElse("");
    }

    /** Returns the numbers that a source prints. */
    List<Mention> printed(long source) {
        return printed.getOrDefault(source, List.of());
    }
}
