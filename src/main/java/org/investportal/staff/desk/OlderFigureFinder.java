package org.investportal.staff.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Finds published pages that show only older figures of a series of which a newer one is published. */
@Component
class OlderFigureFinder {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final DraftWording wording;
    private final FieldWording fields;
    private final StaffWording words;

    OlderFigureFinder(
            Catalogue catalogue,
            PublishedContentReader published,
            DraftWording wording,
            FieldWording fields,
            StaffWording words) {
        this.catalogue = catalogue;
        this.published = published;
        this.wording = wording;
        this.fields = fields;
        this.words = words;
    }

    /** Figures that differ in their period only. */
    private record Series(long indicator, long area, Nature nature) {}

    List<PublishedLine> lines() {
        PublishedEdition edition = published.at(catalogue.current());
        DraftWording.At now = wording.at(edition.edition(), words.language());
        Map<Subject, Set<String>> indicators = new LinkedHashMap<>();
        edition.selection().all(Figure.class).stream()
                .filter(figure -> !figure.period().isUndated() && figure.status() != Status.WITHDRAWN)
                .collect(groupingBy(
                        figure -> new Series(figure.indicatorId(), figure.areaId(), figure.nature()),
                        LinkedHashMap::new,
                        toSet()))
                .forEach((series, figures) -> showingOlder(figures, edition)
                        .forEach(page -> indicators
                                .computeIfAbsent(page, first -> new TreeSet<>())
                                .add(now.name(series.indicator()).orElse("#" + series.indicator()))));
        return indicators.entrySet().stream()
                .map(page -> line(page.getKey(), page.getValue(), now))
                .toList();
    }

    /** Returns the pages that show one of the figures, and none of the newest period. A figure in doubt makes no other figure old. */
    private static Set<Subject> showingOlder(Collection<Figure> figures, PublishedEdition edition) {
        Optional<Period> newest = figures.stream()
                .filter(figure -> figure.status() == Status.NORMAL)
                .map(figure -> figure.period().canonical())
                .max(Comparator.naturalOrder());
        Set<Subject> pages = new LinkedHashSet<>();
        newest.ifPresent(period -> {
            figures.stream()
                    .filter(figure -> figure.period().canonical().compareTo(period) < 0)
                    .flatMap(figure -> edition.usesOf(figure.item())
                            .filter(use -> use.isKept(edition.of(use.subject()), figure.item())))
                    .map(SubjectUse::subject)
                    .forEach(pages::add);
            figures.stream()
                    .filter(figure -> figure.period().canonical().compareTo(period) >= 0)
                    .flatMap(figure -> edition.usesOf(figure.item()))
                    .map(SubjectUse::subject)
                    .forEach(pages::remove);
        });
        return pages;
    }

    private PublishedLine line(Subject page, Set<String> indicators, DraftWording.At now) {
        String listed = words.of("outdated.indicators", String.join(words.of("list.separator"), indicators));
        return PublishedLine.of(page, List.of(listed), now, fields);
    }
}
