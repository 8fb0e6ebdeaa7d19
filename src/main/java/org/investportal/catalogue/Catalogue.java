package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one entrance to what is published: always as one edition. */
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

    /** The number of the edition that readers are served; 0 before the first. */
    public int current() {
        return store.current();
    }

    /** Looks which edition is current and what is suppressed, since another node may have published or suppressed. */
    public void refresh() {
        store.refresh();
    }

    /** What is published, as that edition has it. */
    public CatalogueView at(int edition) {
        return new CatalogueView(edition, store, new History(edition, store, entries, chronicles));
    }

    /** When the edition was published; empty if it was not. */
    public Optional<Edition> edition(int number) {
        return editions.findByNumber(number);
    }

    /** Which words are not shown now. */
    public Set<Suppression.Key> suppressed() {
        return suppressions.inForce().stream().map(Suppression::key).collect(Collectors.toUnmodifiableSet());
    }

    /** All words that were ever suppressed, the newest first. */
    public List<Suppression> suppressions() {
        return suppressions.ever();
    }

    /** The item that the path was ever given to, also by what this transaction writes. */
    public Optional<Long> itemAt(String path) {
        return addresses.findByPath(path).map(Address::itemId);
    }

    /** The item that the path had been given to by that edition. */
    public Optional<Long> itemAt(String path, int edition) {
        return store.at(edition).address(path).map(Address::itemId);
    }

    /** Every address that was ever given by that edition, whatever became of what it was given to. */
    public Collection<Address> addressesBy(int edition) {
        return store.at(edition).addresses();
    }
}
