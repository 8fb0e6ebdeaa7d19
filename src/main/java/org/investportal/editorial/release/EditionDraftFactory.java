package org.investportal.editorial.release;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.writing.AddressAllocator;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.content.PublishedContentReader;
import org.springframework.stereotype.Component;

/** Creates drafts of the edition that follows the current one. */
@Component
class EditionDraftFactory {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final ItemIdGenerator ids;
    private final AddressAllocator addresses;

    EditionDraftFactory(
            Catalogue catalogue, PublishedContentReader published, ItemIdGenerator ids, AddressAllocator addresses) {
        this.catalogue = catalogue;
        this.published = published;
        this.ids = ids;
        this.addresses = addresses;
    }

    /** Returns a draft of the next edition. */
    EditionDraft next() {
        int current = catalogue.current();
        return new EditionDraft(current + 1, published.at(current), ids, addresses);
    }

    /** Returns a draft of the next edition under the number for previews. */
    EditionDraft toPreview() {
        return new EditionDraft(Edition.DRAFT, published.at(catalogue.current()), ids, addresses);
    }
}
