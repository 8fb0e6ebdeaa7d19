package org.investportal.catalogue.writing;

import java.util.Optional;
import java.util.stream.IntStream;
import org.investportal.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** Finds addresses for newcomers: one that ever led to another item never leads to a new one. */
@Component
public class FreeAddresses {

    private final Catalogue catalogue;

    FreeAddresses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The wanted path if it is free or the item's own already, else the first free one of {@code path~2}, {@code path~3} and so on. */
    public String forItem(long item, String wanted) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "~" + number)
                .filter(path -> isFreeFor(item, path))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFreeFor(long item, String path) {
        Optional<Long> owner = catalogue.itemAt(path);
        return owner.isEmpty() || owner.get() == item;
    }
}
