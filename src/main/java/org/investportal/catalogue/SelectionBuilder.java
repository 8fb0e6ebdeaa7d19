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
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.row.Topic;

/** Collects the rows of an edition that belong to some indicators, and the rows that are shown with them. */
final class SelectionBuilder {

    private static final List<Class<? extends Named>> NAMED =
            List.of(Organisation.class, Location.class, Policy.class, Claim.class);

    private static final List<Class<? extends Row>> WITH_ADDRESS =
            List.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class);

    private final Selection edition;

    private final ChosenSelection selection;
    private final Set<Long> indicators;
    private final Collection<Reading> readings;

    /** The items whose texts are needed. */
    private final Set<Long> about;

    /** @param readings the readings that are included besides those of the figures */
    SelectionBuilder(Selection edition, Set<Long> indicators, Collection<Reading> readings) {
        this.edition = edition;
        this.selection = new ChosenSelection(edition);
        this.indicators = indicators;
        this.readings = readings;
        this.about = new HashSet<>(add(Indicator.class, indicator -> indicators.contains(indicator.item())));
        Set<Long> topics =
                selection.all(Indicator.class).stream().map(Indicator::topicId).collect(Collectors.toSet());
        about.addAll(add(Page.class, page -> true));
        about.addAll(add(Sector.class, sector -> true));
        about.addAll(add(Topic.class, topic -> topics.contains(topic.item())));
        about.addAll(add(Area.class, area -> true));
        about.addAll(add(Source.class, document -> true));
        about.addAll(add(Term.class, term -> true));
        add(Headline.class, headline -> true);
        add(Relation.class, relation -> SelectionCutter.touches(relation, indicators));
        selection.all(Relation.class).stream()
                .flatMap(relation -> Stream.of(relation.ofId(), relation.wholeId()))
                .filter(Objects::nonNull)
                .forEach(about::add);
    }

    /** Adds rows of a kind and returns their items. */
    <R extends Row> List<Long> add(Class<R> kind, Predicate<R> wanted) {
        return Row.items(
                selection.add(kind, edition.all(kind).stream().filter(wanted).toList()));
    }

    void addPassages(Predicate<Passage> wanted) {
        about.addAll(add(Passage.class, wanted));
    }

    void addNamed(Predicate<Named> wanted) {
        NAMED.forEach(kind -> about.addAll(add(kind, wanted::test)));
        selection.add(
                Tie.class,
                about.stream().flatMap(item -> edition.tiesOf(item).stream()).toList());
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

    /** Adds notes and texts, and returns the figures that the texts cite. */
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
        List<Text> words =
                about.stream().flatMap(item -> edition.textsOf(item).stream()).toList();
        selection.addTexts(words);
        return FigureReferencePattern.of(words);
    }

    private void addFigures(Set<Long> cited) {
        Stream<Figure> ofIndicators = indicators.stream().flatMap(indicator -> edition.figuresOf(indicator).stream());
        Stream<Figure> named = cited.stream().flatMap(figure -> edition.find(Figure.class, figure).stream());
        List<Figure> figures = Stream.concat(ofIndicators, named).distinct().toList();
        selection.add(Figure.class, figures);
        Map<Long, Mention> mentions = new TreeMap<>();
        selection.add(
                Reading.class,
                Stream.concat(of(figures, edition::readingsOf).stream(), readings.stream())
                        .toList());
        selection
                .all(Reading.class)
                .forEach(reading -> mentions.put(reading.mentionId(), edition.mention(reading.mentionId())));
        selection.addMentions(List.copyOf(mentions.values()));
        selection.add(Peer.class, of(figures, edition::peersOf));
    }

    private static <R extends Row> List<R> of(List<Figure> figures, LongFunction<List<R>> rows) {
        return figures.stream()
                .flatMap(figure -> rows.apply(figure.item()).stream())
                .toList();
    }
}
