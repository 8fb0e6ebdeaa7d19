package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads published content. All reading goes through this class, and always as one edition. */
@Component
public class Catalogue {

    private final EditionStore store;
    private final Editions editions;
    private final Addresses addresses;
    private final Suppressions suppressions;
    private final Entries entries;
    private final ChronicleReader chronicles;

    Catalogue(
            EditionStore store,
            Editions editions,
            Addresses addresses,
            Suppressions suppressions,
            Entries entries,
            ChronicleReader chronicles) {
        this.store = store;
        this.editions = editions;
        this.addresses = addresses;
        this.suppressions = suppressions;
        this.entries = entries;
        this.chronicles = chronicles;
    }

    /** Returns the number of the edition that readers see; 0 before the first. */
    public int current() {
        return store.current();
    }

    /** Updates the current edition and the suppressions, since another node may have published or suppressed. */
    public void refresh() {
        store.refresh();
    }

    /** Looks at an edition that is not committed without reading it again and again. The work writes nothing. */
    public <T> T looking(int edition, Function<CatalogueView, T> look) {
        return store.keeping(edition, () -> look.apply(at(edition)));
    }

    /** Returns the published content as of that edition. */
    public CatalogueView at(int edition) {
        return new CatalogueView(edition, store, new History(edition, store, entries, chronicles));
    }

    /** Returns the edition with its time of publication; empty if it was not published. */
    public Optional<Edition> edition(int number) {
        return editions.findByNumber(number);
    }

    /** Returns the keys of the words that are suppressed now. */
    public Set<Suppression.Key> suppressed() {
        return suppressions.inForce().stream().map(Suppression::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns all suppressions, also those that were lifted, newest first. */
    public List<Suppression> suppressions() {
        return suppressions.ever();
    }

    /** Returns the item that the path was ever given to, including paths given in this transaction. */
    public Optional<Long> itemAt(String path) {
        return addresses.findByPath(path).map(Address::itemId);
    }

    /** Returns the item that the path had been given to by that edition. */
    public Optional<Long> itemAt(String path, int edition) {
        return store.at(edition).address(path).map(Address::itemId);
    }

    /** Returns every address that was given up to that edition, even if its item has since left the catalogue. */
    public Collection<Address> addressesBy(int edition) {
        return store.at(edition).addresses();
    }
}
