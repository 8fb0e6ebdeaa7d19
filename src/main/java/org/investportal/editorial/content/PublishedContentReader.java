package org.investportal.editorial.content;

import org.investportal.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** Reads published content in the form in which it is edited. */
@Component
public class PublishedContentReader {

    private final Catalogue catalogue;

    PublishedContentReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns an edition, which is converted once. */
    public PublishedEdition at(int edition) {
        return catalogue.at(edition).derived(PublishedEdition.class, view -> new PublishedEdition(view.whole()));
    }

    /** Returns the content of a subject; {@link Content#NONE} if the edition does not have the subject. */
    public Content at(int edition, Subject subject) {
        return at(edition).of(subject);
    }
}
