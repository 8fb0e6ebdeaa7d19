package org.investportal.wording;

import org.investportal.catalogue.row.Source;

/** Says where in a source something is: in a paragraph, or on a page if the source has no paragraphs. */
public final class PlaceWording {

    private PlaceWording() {}

    /** Returns the words for a sentence, inside a sentence. */
    public static String sentence(PageText pageText, long source, int paragraph, int sentence) {
        return isInPages(pageText, source)
                ? pageText.message("place.page", String.valueOf(paragraph))
                : pageText.message("place.sentence", String.valueOf(paragraph), String.valueOf(sentence));
    }

    /** Returns the words for a paragraph, as a heading. */
    public static String paragraph(PageText pageText, long source, int paragraph) {
        return pageText.message(
                isInPages(pageText, source) ? "place.page-heading" : "place.paragraph", String.valueOf(paragraph));
    }

    /** Returns the words for a paragraph, as short as in a table. */
    public static String reference(PageText pageText, long source, int paragraph) {
        return pageText.message(
                isInPages(pageText, source) ? "place.page-reference" : "place.reference", String.valueOf(paragraph));
    }

    private static boolean isInPages(PageText pageText, long source) {
        return pageText.selection()
                .find(Source.class, source)
                .filter(Source::isInPages)
                .isPresent();
    }
}
