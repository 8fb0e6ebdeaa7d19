package org.investportal.editorial.content;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
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
        Selection whole = catalogue.at(edition).whole();
        return whole.derived(
                PublishedEdition.class,
                "content",
                () -> new PublishedEdition(whole, path -> catalogue.itemAt(path, edition)));
    }

    /** Returns the content of a subject; {@link Content#NONE} if the edition does not have the subject. */
    public Content at(int edition, Subject subject) {
        return at(edition).of(subject);
    }
}
