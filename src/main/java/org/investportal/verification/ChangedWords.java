package org.investportal.verification;

import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.Renderings;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Note;
import org.investportal.catalogue.Page;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Spellings;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;

/** Says where what an edition changed is to be read now, and which of its words must stand there. */
@Component
public class ChangedWords {

    /** The others stand in tables and behind numbers, or nowhere if there is room enough. */
    private static final Set<TextField> ON_ITS_PAGE =
            EnumSet.of(TextField.NAME, TextField.SUMMARY, TextField.BODY, TextField.DEFINITION, TextField.ALSO_WRITTEN);

    private static final List<Class<? extends Row>> WITH_PAGE =
            List.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class);

    private final Catalogue catalogue;
    private final Renderings renderings;

    ChangedWords(Catalogue catalogue, Renderings renderings) {
        this.catalogue = catalogue;
        this.renderings = renderings;
    }

    /** Of everything that the edition has an entry for and that is published at the other, in that language; and all pages that show its figures. */
    public List<StatedWords> of(int edition, int current, Language language) {
        Rendering rendering = renderings.of(catalogue.at(current).whole(), language);
        ShowingPages showing = new ShowingPages(rendering.selection());
        List<Long> items = catalogue.at(edition).history().entries(language).stream()
                .map(PublicEntry::item)
                .toList();
        return Stream.concat(
                        items.stream()
                                .flatMap(item -> place(showing, item, rendering.selection())
                                        .map(path -> new StatedWords(path, texts(rendering, item, edition)))
                                        .stream()),
                        showing.ofFigures(items).map(path -> new StatedWords(path, List.of())))
                .toList();
    }

    /** What should have a page of its own and has no address is read nowhere. */
    private static Optional<String> place(ShowingPages showing, long item, Selection selection) {
        boolean isPage =
                WITH_PAGE.stream().anyMatch(kind -> selection.find(kind, item).isPresent());
        return showing.of(item).or(() -> isPage ? Optional.of(StatedWords.NOWHERE) : Optional.empty());
    }

    private static List<StatedWords.Said> texts(Rendering rendering, long item, int edition) {
        Selection selection = rendering.selection();
        return Stream.concat(Stream.of(item), selection.notesOn(item).stream().map(Note::item))
                .flatMap(about -> selection.textsOf(about).stream())
                .filter(text -> text.version().edition() == edition && text.language() == rendering.language())
                .filter(text -> ON_ITS_PAGE.contains(text.field()))
                .map(text -> new StatedWords.Said(
                        text.aboutId(),
                        text.field(),
                        text.language(),
                        pieces(rendering, text).toList()))
                .toList();
    }

    private static Stream<String> pieces(Rendering rendering, Text text) {
        return switch (text.field()) {
            case NAME -> Stream.of(text.content());
            case ALSO_WRITTEN -> Spellings.of(text.content()).stream();
            default ->
                rendering.prose(text.content()).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.segments().stream())
                        .map(Prose.Segment::text);
        };
    }
}
