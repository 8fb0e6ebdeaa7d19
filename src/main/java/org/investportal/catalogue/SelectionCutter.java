package org.investportal.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;

/** Chooses from an edition the rows that one page needs. */
final class SelectionCutter {

    private static final List<Class<? extends Named>> NAMED =
            List.of(Organisation.class, Location.class, Policy.class, Claim.class);

    private static final List<Class<? extends Row>> WITH_ADDRESS =
            List.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class);

    /** No source has this id. */
    private static final long NO_SOURCE = 0;

    private final Selection edition;

    SelectionCutter(Selection edition) {
        this.edition = edition;
    }

    Selection overview() {
        Set<Long> headlined = edition.all(Headline.class).stream()
                .flatMap(headline -> edition.find(Figure.class, headline.figureId()).stream())
                .map(Figure::indicatorId)
                .collect(Collectors.toSet());
        return new Cut(headlined, NO_SOURCE).selection();
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
        Cut cut = new Cut(indicators, NO_SOURCE);
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
        return new Cut(around(indicator), NO_SOURCE).selection();
    }

    Selection figure(long figure, Collection<Long> beside) {
        Set<Long> indicators = new HashSet<>();
        edition.find(Figure.class, figure).ifPresent(found -> {
            indicators.addAll(around(found.indicatorId()));
            indicators.addAll(beside);
        });
        return new Cut(indicators, NO_SOURCE).selection();
    }

    /** The indicator and all that a relation joins it with. */
    private Set<Long> around(long indicator) {
        return Stream.concat(
                        Stream.of(indicator),
                        edition.all(Relation.class).stream()
                                .filter(relation -> touches(relation, Set.of(indicator)))
                                .flatMap(SelectionCutter::joined))
                .collect(Collectors.toSet());
    }

    Selection source(long source) {
        Set<Long> figures = edition.all(Reading.class).stream()
                .filter(reading -> reading.figureId() != null
                        && edition.mention(reading.mentionId()).sourceId() == source)
                .map(Reading::figureId)
                .collect(Collectors.toSet());
        edition.all(Claim.class).stream()
                .filter(claim -> claim.sourceId() == source)
                .flatMap(claim -> edition.tiesOf(claim.item()).stream())
                .forEach(tie -> figures.add(tie.figureId()));
        Set<Long> indicators = figures.stream()
                .flatMap(figure -> edition.find(Figure.class, figure).stream())
                .map(Figure::indicatorId)
                .collect(Collectors.toSet());
        Cut cut = new Cut(indicators, source);
        cut.about.addAll(cut.add(Passage.class, passage -> passage.sourceId() == source));
        cut.addNamed(named -> true);
        return cut.selection();
    }

    /** Without what the pages of sectors and sources name. */
    Selection everything() {
        Selection all = new Selection(edition.edition());
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
            all.copy(kind, edition);
        }
        all.addTexts(List.copyOf(edition.all(Text.class)));
        addRead(all);
        return all;
    }

    /** Figures and what they hang in, without words and addresses. */
    Selection numbers() {
        Selection numbers = new Selection(edition.edition());
        for (Class<? extends Row> kind : List.of(
                Indicator.class, Topic.class, Area.class, Relation.class, Figure.class, Reading.class, Peer.class)) {
            numbers.copy(kind, edition);
        }
        addRead(numbers);
        return numbers;
    }

    /** Mentions belong to no edition: one that a later edition reads first must not show in an earlier one. */
    private void addRead(Selection selection) {
        Set<Long> read =
                selection.all(Reading.class).stream().map(Reading::mentionId).collect(Collectors.toSet());
        selection.addMentions(edition.mentions().stream()
                .filter(mention -> read.contains(mention.id()))
                .toList());
    }

    Collection<GivenAddress> addresses() {
        return edition.all(GivenAddress.class);
    }

    Collection<GivenAddress> addressesOfWhatIsStated() {
        return rows(
                GivenAddress.class,
                address -> edition.find(Figure.class, address.item())
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

    private <R extends Row> List<R> rows(Class<R> kind, Predicate<R> wanted) {
        return edition.all(kind).stream().filter(wanted).toList();
    }

    private static boolean touches(Relation relation, Set<Long> indicators) {
        return joined(relation).anyMatch(indicators::contains);
    }

    private static Stream<Long> joined(Relation relation) {
        return Stream.of(relation.indicatorId(), relation.ofId(), relation.wholeId())
                .filter(Objects::nonNull);
    }

    /** One selection in the making. */
    private final class Cut {

        private final Selection selection = new Selection(edition.edition());
        private final Set<Long> indicators;
        private final long source;

        /** The items whose words are wanted. */
        private final Set<Long> about;

        Cut(Set<Long> indicators, long source) {
            this.indicators = indicators;
            this.source = source;
            this.about = new HashSet<>(add(Indicator.class, indicator -> indicators.contains(indicator.item())));
            Set<Long> topics = selection.all(Indicator.class).stream()
                    .map(Indicator::topicId)
                    .collect(Collectors.toSet());
            about.addAll(add(Page.class, page -> true));
            about.addAll(add(Sector.class, sector -> true));
            about.addAll(add(Topic.class, topic -> topics.contains(topic.item())));
            about.addAll(add(Area.class, area -> true));
            about.addAll(add(Source.class, document -> true));
            about.addAll(add(Term.class, term -> true));
            add(Headline.class, headline -> true);
            add(Relation.class, relation -> touches(relation, indicators));
            selection.all(Relation.class).stream()
                    .flatMap(relation -> Stream.of(relation.ofId(), relation.wholeId()))
                    .filter(Objects::nonNull)
                    .forEach(about::add);
        }

        <R extends Row> List<Long> add(Class<R> kind, Predicate<R> wanted) {
            return selection.add(kind, rows(kind, wanted)).stream()
                    .map(Row::item)
                    .toList();
        }

        void addNamed(Predicate<Named> wanted) {
            NAMED.forEach(kind -> about.addAll(add(kind, wanted::test)));
            selection.add(
                    Tie.class,
                    about.stream()
                            .flatMap(item -> edition.tiesOf(item).stream())
                            .toList());
        }

        Selection selection() {
            Set<Long> cited = addWords();
            selection.all(Tie.class).forEach(tie -> cited.add(tie.figureId()));
            selection.all(Headline.class).forEach(headline -> cited.add(headline.figureId()));
            addFigures(cited);
            selection.add(
                    GivenAddress.class,
                    WITH_ADDRESS.stream()
                            .flatMap(kind -> selection.all(kind).stream())
                            .flatMap(row -> edition.find(GivenAddress.class, row.item()).stream())
                            .toList());
            return selection;
        }

        /** Returns the figures that the words cite. */
        private Set<Long> addWords() {
            Stream<Long> figures = indicators.stream()
                    .flatMap(indicator -> edition.figuresOf(indicator).stream())
                    .map(Row::item);
            selection
                    .add(
                            Note.class,
                            Stream.concat(about.stream(), figures)
                                    .distinct()
                                    .flatMap(item -> edition.notesOn(item).stream())
                                    .toList())
                    .forEach(note -> about.add(note.item()));
            List<Text> words = about.stream()
                    .flatMap(item -> edition.textsOf(item).stream())
                    .toList();
            selection.addTexts(words);
            return FigureReferencePattern.of(words);
        }

        private void addFigures(Set<Long> cited) {
            Stream<Figure> ofIndicators =
                    indicators.stream().flatMap(indicator -> edition.figuresOf(indicator).stream());
            Stream<Figure> named = cited.stream().flatMap(figure -> edition.find(Figure.class, figure).stream());
            List<Figure> figures = selection.add(
                    Figure.class, Stream.concat(ofIndicators, named).distinct().toList());
            Map<Long, Mention> mentions = new TreeMap<>();
            if (source == NO_SOURCE) {
                selection.add(Reading.class, of(figures, edition::readingsOf));
            } else {
                Set<Long> items = figures.stream().map(Row::item).collect(Collectors.toSet());
                add(Reading.class, reading -> items.contains(reading.figureId()) || isInSource(reading));
                edition.mentions().stream()
                        .filter(mention -> mention.sourceId() == source)
                        .forEach(mention -> mentions.put(mention.id(), mention));
            }
            selection
                    .all(Reading.class)
                    .forEach(reading -> mentions.put(reading.mentionId(), edition.mention(reading.mentionId())));
            selection.addMentions(List.copyOf(mentions.values()));
            selection.add(Peer.class, of(figures, edition::peersOf));
        }

        private boolean isInSource(Reading reading) {
            return edition.mention(reading.mentionId()).sourceId() == source;
        }

        private static <R extends Row> List<R> of(List<Figure> figures, LongFunction<List<R>> rows) {
            return figures.stream()
                    .flatMap(figure -> rows.apply(figure.item()).stream())
                    .toList();
        }
    }
}
