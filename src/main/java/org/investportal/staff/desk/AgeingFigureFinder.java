package org.investportal.staff.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.staff.DraftWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.springframework.stereotype.Component;

/** Finds old figures: the latest period of each indicator and area, the oldest first. */
@Component
class AgeingFigureFinder {

    /** Figures of one indicator and area, of which newer ones replace older ones. */
    private record Series(long indicator, long area) {}

    private final Catalogue catalogue;
    private final DraftWording wording;
    private final TimeWording timeWording;
    private final StaffWording words;

    AgeingFigureFinder(Catalogue catalogue, DraftWording wording, TimeWording timeWording, StaffWording words) {
        this.words = words;
        this.catalogue = catalogue;
        this.wording = wording;
        this.timeWording = timeWording;
    }

    /** Returns the latest reported or estimated figures, oldest first; figures without an end or a date come last. */
    List<AgeingLine> lines() {
        DraftWording.At now = wording.at(catalogue.current(), words.language());
        LocalDate today = timeWording.today();
        return latest(now.selection()).values().stream()
                .sorted(Comparator.comparing(Figure::period).thenComparing(Figure::item))
                .map(figure -> line(figure, now, today))
                .toList();
    }

    /** Returns the latest figure of each series. A dated figure is later than an undated one, whose time is unknown. */
    private static Map<Series, Figure> latest(Selection selection) {
        Comparator<Figure> age = Comparator.comparing(
                        (Figure figure) -> !figure.period().isUndated())
                .thenComparing(Figure::period);
        Map<Series, Figure> latest = new LinkedHashMap<>();
        selection.all(Figure.class).stream()
                .filter(figure -> figure.nature().isFact() && figure.status() != Status.WITHDRAWN)
                .filter(selection::isNewestVintage)
                .forEach(figure -> latest.merge(
                        new Series(figure.indicatorId(), figure.areaId()),
                        figure,
                        (one, other) -> age.compare(one, other) >= 0 ? one : other));
        return latest;
    }

    private static AgeingLine line(Figure figure, DraftWording.At now, LocalDate today) {
        Period period = figure.period();
        LocalDate last = period.lastDay();
        boolean ends = !last.equals(LocalDate.MAX);
        return new AgeingLine(
                now.name(figure.indicatorId()).orElse(""),
                now.name(figure.areaId()).orElse(""),
                now.period(period),
                period.code(),
                ends ? last.toString() : null,
                ends ? ChronoUnit.DAYS.between(last, today) : null,
                sources(figure, now),
                now.address(figure.item()).orElse(""),
                "/staff/content/figure/new?after=" + figure.item());
    }

    private static String sources(Figure figure, DraftWording.At now) {
        Selection selection = now.selection();
        return selection.readingsOf(figure.item()).stream()
                .map(reading -> selection.mention(reading.mentionId()).sourceId())
                .distinct()
                .map(source -> now.name(source).orElse(""))
                .collect(Collectors.joining("; "));
    }
}
