package org.investportal.verification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Finds the current pages of the things that an edition changed, and the changed words that these pages must show. */
@Component
public class ChangedTextFinder {

    /** The text fields shown on the page of the thing; the others stand in tables and after numbers, or only where there is room. */
    private static final Set<TextField> ON_ITS_PAGE = EnumSet.of(
            TextField.NAME,
            TextField.SUMMARY,
            TextField.BODY,
            TextField.DEFINITION,
            TextField.ALSO_WRITTEN,
            TextField.CONTACT_NAME,
            TextField.CONTACT_ROLE,
            TextField.CONTACT_PHONE,
            TextField.CONTACT_EMAIL,
            TextField.CONTACT_WECHAT);

    private static final List<Class<? extends Row>> WITH_PAGE =
            List.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class);

    private final Catalogue catalogue;
    private final PageTextFactory pageTextFactory;

    ChangedTextFinder(Catalogue catalogue, PageTextFactory pageTextFactory) {
        this.catalogue = catalogue;
        this.pageTextFactory = pageTextFactory;
    }

    /**
     * Returns the expected texts of all things that the edition has an entry for and that the current edition publishes, in that language; and all pages that
     * show its figures.
     */
    public List<ExpectedText> of(int edition, int current, Language language) {
        PageText pageText = pageTextFactory.of(catalogue.at(current).whole(), language);
        AffectedPageFinder showing = new AffectedPageFinder(pageText);
        List<Long> items = catalogue.at(edition).history().entries(language).stream()
                .map(PublicEntry::item)
                .toList();
        return Stream.concat(
                        items.stream()
                                .flatMap(item -> place(showing, item, pageText.selection())
                                        .map(path -> new ExpectedText(path, texts(pageText, item, edition)))
                                        .stream()),
                        showing.ofFigures(items).map(path -> new ExpectedText(path, List.of())))
                .toList();
    }

    /** Returns the page of an item; {@link ExpectedText#NOWHERE} if it should have a page of its own and has no address. */
    private static Optional<String> place(AffectedPageFinder showing, long item, Selection selection) {
        boolean isPage =
                WITH_PAGE.stream().anyMatch(kind -> selection.find(kind, item).isPresent());
        return showing.of(item).or(() -> isPage ? Optional.of(ExpectedText.NOWHERE) : Optional.empty());
    }

    private static List<ExpectedText.Said> texts(PageText pageText, long item, int edition) {
        Selection selection = pageText.selection();
        if (isQuoted(selection, item)) {
            return List.of();
        }
        return Stream.concat(Stream.of(item), selection.notesOn(item).stream().map(Note::item))
                .flatMap(about -> selection.textsOf(about).stream())
                .filter(text -> text.version().edition() == edition && text.language() == pageText.language())
                .filter(text -> ON_ITS_PAGE.contains(text.field()))
                .map(text -> new ExpectedText.Said(
                        text.aboutId(),
                        text.field(),
                        text.language(),
                        pieces(pageText, text).toList()))
                .toList();
    }

    /** Tells whether the page shows the sentence itself in place of our summary of it. */
    private static boolean isQuoted(Selection selection, long item) {
        return selection
                .find(Passage.class, item)
                .filter(passage -> selection
                        .find(Source.class, passage.sourceId())
                        .flatMap(selection::printed)
                        .filter(text -> !text.pieces(passage.paragraph(), passage.sentence())
                                .isEmpty())
                        .isPresent())
                .isPresent();
    }

    private static Stream<String> pieces(PageText pageText, Text text) {
        return switch (text.field()) {
            case NAME, CONTACT_NAME, CONTACT_ROLE, CONTACT_PHONE, CONTACT_EMAIL, CONTACT_WECHAT ->
                Stream.of(text.content());
            case ALSO_WRITTEN -> SpellingList.of(text.content()).stream();
            default ->
                pageText.prose(text.content()).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.segments().stream())
                        .map(segment -> UntranslatedMark.unmarked(segment.text()));
        };
    }
}
