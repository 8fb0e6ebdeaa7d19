package org.investportal.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Area;
import org.investportal.catalogue.Claim;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.GivenAddress;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Named;
import org.investportal.catalogue.Note;
import org.investportal.catalogue.Organisation;
import org.investportal.catalogue.Passage;
import org.investportal.catalogue.Place;
import org.investportal.catalogue.Policy;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Text;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;

/** Says where what an edition changed is to be read now, and which of its words must stand there. */
@Component
public class ChangedWords {

    /** The others stand in tables and behind numbers, or nowhere if there is room enough. */
    private static final Set<TextField> ON_ITS_PAGE =
            EnumSet.of(TextField.NAME, TextField.SUMMARY, TextField.BODY, TextField.DEFINITION);

    private static final List<Class<? extends Row>> WITHOUT_PAGE =
            List.of(Topic.class, Area.class, Organisation.class, Place.class, Policy.class, Claim.class, Passage.class);

    private final PageContext context;

    ChangedWords(PageContext context) {
        this.context = context;
    }

    /** Of everything that the edition has an entry for and that is published at the other, in that language. */
    public List<StatedWords> of(int edition, int current, Language language) {
        Rendering rendering = context.rendering(context.view(current).whole(), language);
        return context.view(edition).history().entries(language).stream()
                .map(PublicEntry::item)
                .flatMap(item -> place(rendering.selection(), item)
                        .map(path -> new StatedWords(path, words(rendering, item, edition)))
                        .stream())
                .toList();
    }

    private static Optional<String> place(Selection selection, long item) {
        return page(selection, item)
                .flatMap(shown -> selection.find(GivenAddress.class, shown))
                .map(GivenAddress::path);
    }

    /** What has the page that shows it: itself, its sector, its source, a figure of its area. */
    private static Optional<Long> page(Selection selection, long item) {
        Optional<? extends Row> row = WITHOUT_PAGE.stream()
                .flatMap(kind -> selection.find(kind, item).stream())
                .findFirst();
        return row.isEmpty() ? Optional.of(item) : row.flatMap(found -> shownWith(selection, found));
    }

    private static Optional<Long> shownWith(Selection selection, Row row) {
        if (row instanceof Named named) {
            return named.status() == Status.WITHDRAWN ? Optional.empty() : Optional.of(named.sectorId());
        }
        if (row instanceof Passage passage) {
            return Optional.of(passage.sourceId());
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

    private static List<String> words(Rendering rendering, long item, int edition) {
        Selection selection = rendering.selection();
        return Stream.concat(Stream.of(item), selection.notesOn(item).stream().map(Note::item))
                .flatMap(about -> selection.textsOf(about).stream())
                .filter(text -> text.version().edition() == edition && text.language() == rendering.language())
                .filter(text -> ON_ITS_PAGE.contains(text.field()))
                .flatMap(text -> pieces(rendering, text))
                .toList();
    }

    private static Stream<String> pieces(Rendering rendering, Text text) {
        return text.field() == TextField.NAME
                ? Stream.of(text.content())
                : rendering.prose(text.content()).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.segments().stream())
                        .map(Prose.Segment::text);
    }
}
