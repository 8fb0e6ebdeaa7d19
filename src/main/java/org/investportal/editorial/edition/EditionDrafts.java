package org.investportal.editorial.edition;

import org.investportal.editorial.content.PublishedContent;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Edition;
import org.investportal.catalogue.writing.FreeAddresses;
import org.investportal.catalogue.writing.ItemIds;
import org.springframework.stereotype.Component;

/** Begins editions that follow the current one. */
@Component
class EditionDrafts {

    private final Catalogue catalogue;
    private final PublishedContent published;
    private final ItemIds ids;
    private final FreeAddresses addresses;

    EditionDrafts(Catalogue catalogue, PublishedContent published, ItemIds ids, FreeAddresses addresses) {
        this.catalogue = catalogue;
        this.published = published;
        this.ids = ids;
        this.addresses = addresses;
    }

    /** The next edition. */
    EditionDraft next() {
        int current = catalogue.current();
        return new EditionDraft(current + 1, published.at(current), ids, addresses);
    }

    /** The next edition as it would be, under the number for previews. */
    EditionDraft toPreview() {
        return new EditionDraft(Edition.RESERVED, published.at(catalogue.current()), ids, addresses);
    }
}
