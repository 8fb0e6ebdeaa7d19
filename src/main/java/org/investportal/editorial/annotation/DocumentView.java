package org.investportal.editorial.annotation;

import java.util.List;

/**
 * A document as one person may read it: suppressed words are masked unless the person may suppress words.
 *
 * @param details the details; their suppressed words are masked for all
 * @param text the text; numbers of masked sentences are not in it
 * @param content the text as it can be downloaded
 * @param decisions all decisions, in reading order
 */
public record DocumentView(
        Document document,
        DocumentDescription details,
        AnnotatedText text,
        String content,
        List<NumberDecision> decisions) {

    public long id() {
        return document.id();
    }
}
