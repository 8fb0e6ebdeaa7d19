package org.investportal.wording;

import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;

/** Says where in a source something is: in a paragraph, or on a page if the source has no paragraphs. */
public final class PlaceWording {

    private PlaceWording() {}

    /** Returns the words for a sentence, inside a sentence. */
    public static String sentence(PageText pageText, long source, int paragraph, int sentence) {
        return sentence(pageText, isInPages(pageText.selection(), source), paragraph, sentence);
    }

    /** The same for a source that may be in no edition. */
    public static String sentence(PageText pageText, boolean inPages, int paragraph, int sentence) {
        return sentence(pageText.words(), pageText.language(), inPages, paragraph, sentence);
    }

    /** The same in a language, beside no page. */
    public static String sentence(
            MessageWording words, Language language, boolean inPages, int paragraph, int sentence) {
        return inPages
                ? words.of(language, "place.page", String.valueOf(paragraph))
                : words.of(language, "place.sentence", String.valueOf(paragraph), String.valueOf(sentence));
    }

    /** Returns the words for a paragraph, as a heading. */
    public static String paragraph(PageText pageText, long source, int paragraph) {
        return pageText.message(
                isInPages(pageText.selection(), source) ? "place.page-heading" : "place.paragraph",
                String.valueOf(paragraph));
    }

    /** Returns the words for a paragraph, as short as in a table. */
    public static String reference(PageText pageText, long source, int paragraph) {
        return pageText.message(
                isInPages(pageText.selection(), source) ? "place.page-reference" : "place.reference",
                String.valueOf(paragraph));
    }

    /** Tells whether the numbers of the source are located by page. */
    public static boolean isInPages(Selection selection, long source) {
        return selection.find(Source.class, source).filter(Source::isInPages).isPresent();
    }
}
