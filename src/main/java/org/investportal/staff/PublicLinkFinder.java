package org.investportal.staff;

import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.GivenAddress;
import org.springframework.stereotype.Component;

/** Finds the public page of a thing. */
@Component
public class PublicLinkFinder {

    private final Catalogue catalogue;

    PublicLinkFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the current address of the item, if it has a page. */
    public Optional<String> address(long item) {
        return catalogue.at(catalogue.current()).addresses().stream()
                .filter(given -> given.item() == item)
                .map(GivenAddress::path)
                .findFirst();
    }
}
