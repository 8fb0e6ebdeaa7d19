package org.investportal.verification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
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
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Status;
import org.investportal.web.PublicPath;
import org.investportal.wording.NameIndex;
import org.investportal.wording.PageText;
import org.investportal.wording.SourceOutline;

/** Finds the pages that show a thing. It reads only the texts of an edition that it is given. */
final class AffectedPageFinder {

    private static final List<Class<? extends Row>> WITHOUT_PAGE =
            List.of(Topic.class, Area.class, Organisation.class, Location.class, Policy.class);

    private final PageText pageText;
    private final Selection selection;

    AffectedPageFinder(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
    }

    /** Returns the page of the thing itself, or of its sector, its source or a figure of its area. */
    Optional<String> of(long item) {
        if (selection.find(Term.class, item).isPresent()) {
            return Optional.of(PublicPath.GLOSSARY);
        }
        Optional<Passage> passage = selection.find(Passage.class, item);
        if (passage.isPresent()) {
            return passage.flatMap(row -> address(row.sourceId(), row.paragraph(), row.sentence()));
        }
        Optional<Claim> claim = selection.find(Claim.class, item);
        return claim.isPresent()
                ? claim.filter(row -> row.status() != Status.WITHDRAWN)
                        .flatMap(row -> address(row.sourceId(), row.paragraph(), row.sentence()))
                : page(item).flatMap(this::address);
    }

    private Optional<String> address(long source, int paragraph, int sentence) {
        return address(source)
                .map(path -> PublicPath.page(
                        path, SourceOutline.of(selection, source).pageOf(paragraph, sentence)));
    }

    /** Returns the pages that may show those of the items that are figures, besides their own pages and those of their indicators and home sectors. */
    Stream<String> ofFigures(Collection<Long> items) {
        Set<Long> figures = new HashSet<>(items);
        figures.removeIf(item -> selection.find(Figure.class, item).isEmpty());
        return figures.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                                Stream.of(
                                                Stream.of(PublicPath.HOME),
                                                explaining(figures),
                                                printing(figures),
                                                listing(figures))
                                        .flatMap(pages -> pages),
                                Stream.concat(headed(figures).flatMap(page -> address(page).stream()), naming(figures)))
                        .distinct();
    }

    private Optional<String> address(long item) {
        return selection.find(GivenAddress.class, item).map(given -> selection.pageOf(item));
    }

    private Stream<Long> headed(Set<Long> figures) {
        return selection.all(Headline.class).stream()
                .filter(headline -> figures.contains(headline.figureId())
                        || selection
                                .find(Figure.class, headline.figureId())
                                .map(selection::newestVintage)
                                .filter(newest -> figures.contains(newest.item()))
                                .isPresent())
                .map(Headline::sectorId);
    }

    private Stream<String> printing(Set<Long> figures) {
        return figures.stream()
                .flatMap(figure -> selection.readingsOf(figure).stream())
                .map(reading -> selection.mention(reading.mentionId()))
                .flatMap(mention -> address(mention).stream());
    }

    private Optional<String> address(Mention mention) {
        return address(mention.sourceId())
                .map(path -> PublicPath.page(
                        path, SourceOutline.of(selection, mention.sourceId()).pageOf(mention.locator())));
    }

    /** Returns the pages of things that cite the figures or are tied to them, and the sectors that also show these things or the indicators of the figures. */
    private Stream<String> naming(Set<Long> figures) {
        Stream<Long> citing = selection.all(Text.class).stream()
                .filter(text -> cites(text, figures))
                .map(this::about);
        return Stream.of(measured(figures), tied(figures), citing)
                .flatMap(items -> items)
                .flatMap(item -> Stream.concat(
                        of(item).stream(),
                        selection.alsoShownIn(item).stream().flatMap(also -> address(also.sectorId()).stream())));
    }

    /** Returns the pages of the index that list the indicators of the figures and the items that are tied to them. */
    private Stream<String> listing(Set<Long> figures) {
        NameIndex index = NameIndex.of(pageText);
        return Stream.concat(measured(figures), tied(figures)).flatMap(item -> index.addressOf(item).stream());
    }

    private Stream<Long> measured(Set<Long> figures) {
        return figures.stream()
                .map(figure -> selection.get(Figure.class, figure).indicatorId());
    }

    private Stream<Long> tied(Set<Long> figures) {
        return selection.all(Tie.class).stream()
                .filter(tie -> figures.contains(tie.figureId()))
                .map(Tie::namedId);
    }

    /** Returns the glossary if the definition of a term cites one of the figures. */
    private Stream<String> explaining(Set<Long> figures) {
        return selection.all(Text.class).stream()
                .filter(text -> selection.find(Term.class, text.aboutId()).isPresent())
                .filter(text -> cites(text, figures))
                .map(text -> PublicPath.GLOSSARY)
                .limit(1);
    }

    private static boolean cites(Text text, Set<Long> figures) {
        return FigureReferencePattern.in(text.content())
                .results()
                .anyMatch(reference -> figures.contains(Long.valueOf(reference.group(2))));
    }

    /** Returns the thing that the text is about; the text of a note belongs to the thing that has the note. */
    private long about(Text text) {
        return selection.find(Note.class, text.aboutId()).map(Note::aboutId).orElse(text.aboutId());
    }

    private Optional<Long> page(long item) {
        Optional<? extends Row> row = WITHOUT_PAGE.stream()
                .flatMap(kind -> selection.find(kind, item).stream())
                .findFirst();
        return row.isEmpty() ? Optional.of(item) : row.flatMap(this::shownWith);
    }

    private Optional<Long> shownWith(Row row) {
        if (row instanceof Named named) {
            return named.status() == Status.WITHDRAWN ? Optional.empty() : Optional.of(named.sectorId());
        }
        return row instanceof Topic topic
                ? selection.all(Indicator.class).stream()
                        .filter(indicator -> indicator.topicId() == topic.item())
                        .filter(indicator ->
                                !selection.figuresOf(indicator.item()).isEmpty())
                        .map(indicator -> topic.sectorId())
                        .findFirst()
                : selection.all(Figure.class).stream()
                        .filter(figure -> figure.areaId() == row.item())
                        .map(Row::item)
                        .findFirst();
    }
}
