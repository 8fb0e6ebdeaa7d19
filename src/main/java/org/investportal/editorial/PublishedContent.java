package org.investportal.editorial;

import org.investportal.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** Reads what is published in the form in which it is edited. */
@Component
public class PublishedContent {

    private final Catalogue catalogue;

    PublishedContent(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of an edition, in a constant number of statements. */
    public PublishedEdition at(int edition) {
        return new PublishedEdition(catalogue.at(edition).whole());
    }

    /** What the subject says; {@link Content#NONE} where the edition has no such thing. */
    public Content at(int edition, Subject subject) {
        return at(edition).of(subject);
    }
}
