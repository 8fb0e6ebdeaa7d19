package org.investportal.editorial.checklist;

import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.content.Content;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.PlaceWording;

/** The words for what messages of the checklist name by a code. */
public record ArgumentWording(MessageWording words, PeriodWording periods) {

    /** Returns the period in English, as the names beside it; empty if there is none yet. */
    String period(Content figure) {
        String period = figure.get("period");
        return period.isEmpty() ? "" : periods.of(Period.parse(period), Language.EN);
    }

    /** Returns the period in the language of the desk. */
    String period(Period period) {
        return periods.of(period, words.language());
    }

    /** Returns the page if the source is located by page, in the language of the desk, otherwise the code. */
    String place(Content source, String place) {
        Locator at = Locator.parse(place);
        return source.get("paragraphs").isEmpty()
                ? PlaceWording.sentence(words, words.language(), true, at.paragraph(), at.sentence())
                : place;
    }
}
