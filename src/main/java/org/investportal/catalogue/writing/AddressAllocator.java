package org.investportal.catalogue.writing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.investportal.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** Finds free addresses for items. An address that ever led to another item is never given to a new one. */
@Component
public class AddressAllocator {

    private final Catalogue catalogue;

    AddressAllocator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns the wanted path if it is free or the item's own already, else the first free path of {@code path~2},
     * {@code path~3} and so on.
     *
     * @param given the items that the new edition has given addresses to, by path
     */
    public String forItem(long item, String wanted, Map<String, Long> given) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "~" + number)
                .filter(path -> given.getOrDefault(path, item) == item && isFreeFor(item, path))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether the path was ever given to an item. */
    public boolean isKnown(String path) {
        return catalogue.itemAt(path).isPresent();
    }

    private boolean isFreeFor(long item, String path) {
        Optional<Long> owner = catalogue.itemAt(path);
        return owner.isEmpty() || owner.get() == item;
    }
}
