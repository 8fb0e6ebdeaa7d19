package org.investportal.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;

/** Selects the rows of an edition that one page needs. */
final class SelectionCutter {

    private final Selection edition;

    SelectionCutter(Selection edition) {
        this.edition = edition;
    }

    Selection overview() {
        Set<Long> headlined = edition.all(Headline.class).stream()
                .flatMap(headline -> edition.find(Figure.class, headline.figureId()).stream())
                .map(Figure::indicatorId)
                .collect(Collectors.toSet());
        return of(headlined).selection();
    }

    Selection sector(long sector) {
        Set<Long> shown = edition.all(AlsoShownIn.class).stream()
                .filter(also -> also.sectorId() == sector)
                .map(AlsoShownIn::shownId)
                .collect(Collectors.toSet());
        Set<Long> indicators = edition.all(Indicator.class).stream()
                .filter(indicator -> shown.contains(indicator.item()) || isHome(sector, indicator))
                .map(Row::item)
                .collect(Collectors.toSet());
        SelectionBuilder cut = of(indicators);
        cut.add(AlsoShownIn.class, also -> also.sectorId() == sector);
        cut.addNamed(named -> named.sectorId() == sector || shown.contains(named.item()));
        return cut.selection();
    }

    private boolean isHome(long sector, Indicator indicator) {
        return edition.find(Topic.class, indicator.topicId())
                .filter(topic -> topic.sectorId() == sector)
                .isPresent();
    }

    Selection indicator(long indicator) {
        return of(around(indicator)).selection();
    }

    Selection figure(long figure, Collection<Long> beside) {
        Set<Long> indicators = new HashSet<>();
        edition.find(Figure.class, figure).ifPresent(found -> {
            indicators.addAll(around(found.indicatorId()));
            indicators.addAll(beside);
        });
        return of(indicators).selection();
    }

    /** Returns the indicator and all indicators that a relation joins with it. */
    private Set<Long> around(long indicator) {
        return Stream.concat(
                        Stream.of(indicator),
                        edition.all(Relation.class).stream()
                                .filter(relation -> touches(relation, Set.of(indicator)))
                                .flatMap(SelectionCutter::joined))
                .collect(Collectors.toSet());
    }

    Selection source(long source, Collection<Reading> readings) {
        Set<Long> figures = readings.stream()
                .flatMap(reading -> Stream.ofNullable(reading.figureId()))
                .collect(Collectors.toSet());
        edition.all(Claim.class).stream()
                .filter(claim -> claim.sourceId() == source)
                .flatMap(claim -> edition.tiesOf(claim.item()).stream())
                .forEach(tie -> figures.add(tie.figureId()));
        Set<Long> indicators = figures.stream()
                .flatMap(figure -> edition.find(Figure.class, figure).stream())
                .map(Figure::indicatorId)
                .collect(Collectors.toSet());
        SelectionBuilder cut = new SelectionBuilder(edition, indicators, readings);
        cut.addPassages(passage -> passage.sourceId() == source);
        cut.addNamed(named -> true);
        return cut.selection();
    }

    /** Returns all rows except the organisations, places, policies, claims and passages of sectors and sources. */
    Selection everything() {
        ChosenSelection all = new ChosenSelection(edition);
        Set<Long> topics =
                edition.all(Indicator.class).stream().map(Indicator::topicId).collect(Collectors.toSet());
        all.add(Topic.class, rows(Topic.class, topic -> topics.contains(topic.item())));
        for (Class<? extends Row> kind : List.of(
                Page.class,
                Sector.class,
                Area.class,
                Source.class,
                Indicator.class,
                Relation.class,
                Headline.class,
                AlsoShownIn.class,
                Term.class,
                Note.class,
                Figure.class,
                Reading.class,
                Peer.class,
                GivenAddress.class)) {
            copy(kind, all);
        }
        all.addTexts(edition.all(Text.class));
        addRead(all);
        return all;
    }

    /** Returns the figures, their structure and their sources, without texts and addresses. */
    Selection numbers() {
        ChosenSelection numbers = new ChosenSelection(edition);
        for (Class<? extends Row> kind : List.of(
                Indicator.class,
                Topic.class,
                Area.class,
                Source.class,
                Relation.class,
                Figure.class,
                Reading.class,
                Peer.class)) {
            copy(kind, numbers);
        }
        addRead(numbers);
        return numbers;
    }

    /**
     * Adds the mentions that have a reading in the selection. A mention has no edition, and one that a later edition
     * reads must not show in an earlier edition.
     */
    private void addRead(ChosenSelection selection) {
        Set<Long> read =
                selection.all(Reading.class).stream().map(Reading::mentionId).collect(Collectors.toSet());
        selection.addMentions(edition.mentions().stream()
                .filter(mention -> read.contains(mention.id()))
                .toList());
    }

    private <R extends Row> void copy(Class<R> kind, ChosenSelection chosen) {
        chosen.add(kind, edition.all(kind));
    }

    Collection<GivenAddress> addresses() {
        return edition.all(GivenAddress.class);
    }

    Collection<GivenAddress> addressesOfPages() {
        return rows(
                GivenAddress.class,
                address -> edition.onlyFigureOf(address.item()).isEmpty()
                        && edition.find(Figure.class, address.item())
                                .filter(figure -> figure.status() == Status.WITHDRAWN)
                                .isEmpty());
    }

    Set<Long> lacking(Language language, Collection<TextField> fields) {
        Set<Long> lacking = edition.all(Text.class).stream()
                .filter(text -> text.language() == Language.EN && fields.contains(text.field()))
                .filter(text -> !edition.isSaid(text.aboutId(), text.field(), language))
                .map(Text::aboutId)
                .collect(Collectors.toSet());
        Set<Long> withFigures = new HashSet<>(lacking);
        edition.all(Figure.class).stream()
                .filter(figure -> lacking.contains(figure.indicatorId()) || lacking.contains(figure.areaId()))
                .forEach(figure -> withFigures.add(figure.item()));
        return withFigures;
    }

    private SelectionBuilder of(Set<Long> indicators) {
        return new SelectionBuilder(edition, indicators, List.of());
    }

    private <R extends Row> List<R> rows(Class<R> kind, Predicate<R> wanted) {
        return edition.all(kind).stream().filter(wanted).toList();
    }

    static boolean touches(Relation relation, Set<Long> indicators) {
        return joined(relation).anyMatch(indicators::contains);
    }

    private static Stream<Long> joined(Relation relation) {
        return Stream.of(relation.indicatorId(), relation.ofId(), relation.wholeId())
                .filter(Objects::nonNull);
    }
}
