package org.investportal.editorial.annotation;

import java.time.Instant;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.content.HiddenWordFilter;

/**
 * A document as a list shows it.
 *
 * @param numbers how many numbers the text has
 * @param decided how many of them are decided
 * @param drafted whether drafts were made of the decisions
 */
public record DocumentLine(
        long id,
        String title,
        Period published,
        int numbers,
        long decided,
        String author,
        Instant addedAt,
        boolean drafted) {

    DocumentLine masked(HiddenWordFilter hidden) {
        return new DocumentLine(id, hidden.masked(title), published, numbers, decided, author, addedAt, drafted);
    }
}
