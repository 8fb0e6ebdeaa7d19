package org.investportal.wording;

import org.investportal.value.Language;
import org.springframework.stereotype.Component;

/** Says where in a source something is: in a paragraph, or on a page if the numbers of the source are located by page. */
@Component
public class PlaceWording {

    private final MessageWording words;

    PlaceWording(MessageWording words) {
        this.words = words;
    }

    /** Returns the words for a sentence, inside a sentence. */
    public String sentence(boolean inPages, int paragraph, int sentence, Language language) {
        return inPages
                ? words.of(language, "place.page", String.valueOf(paragraph))
                : words.of(language, "place.sentence", String.valueOf(paragraph), String.valueOf(sentence));
    }

    /** Returns the words for a paragraph, as a heading. */
    public String paragraph(boolean inPages, int paragraph, Language language) {
        return words.of(language, inPages ? "place.page-heading" : "place.paragraph", String.valueOf(paragraph));
    }

    /** Returns the words for a paragraph, as short as in a table. */
    public String reference(boolean inPages, int paragraph, Language language) {
        return words.of(language, inPages ? "place.page-reference" : "place.reference", String.valueOf(paragraph));
    }
}
