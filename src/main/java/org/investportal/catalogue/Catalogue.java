package org.investportal.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The one entrance to what is published: always as one edition. */
@Component
public class Catalogue {

    private final Editions editions;
    private final Addresses addresses;
    private final Suppressions suppressions;
    private final SelectionReader reader;
    private final Entries entries;
    private final ChronicleReader chronicles;
    private final Neighbours neighbours;
    private final AtomicInteger current;

    Catalogue(
            Editions editions,
            Addresses addresses,
            Suppressions suppressions,
            SelectionReader reader,
            Entries entries,
            ChronicleReader chronicles,
            Neighbours neighbours) {
        this.editions = editions;
        this.addresses = addresses;
        this.suppressions = suppressions;
        this.reader = reader;
        this.entries = entries;
        this.chronicles = chronicles;
        this.neighbours = neighbours;
        this.current = new AtomicInteger(editions.current());
    }

    /** The number of the edition that readers are served; 0 before the first. */
    public int current() {
        return current.get();
    }

    /** Looks which edition is current, since another node may have published. */
    public void refresh() {
        current.accumulateAndGet(editions.current(), Math::max);
    }

    /** What is published, as that edition has it. */
    public CatalogueView at(int edition) {
        return new CatalogueView(edition, reader, new History(edition, entries, chronicles));
    }

    /**
     * Goes through many pages in this thread without reading again what neighbours share. What is suppressed meanwhile may still be there: it is
     * for comparing, not for showing.
     */
    public void goThrough(Runnable work) {
        neighbours.during(work);
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

    /** The item that the path below the language was ever given to. Whether an edition has it is for its view to say. */
    public Optional<Long> itemAt(String path) {
        return addresses.findByPath(path).map(Address::itemId);
    }

    /** The item that the path had been given to by that edition. */
    public Optional<Long> itemAt(String path, int edition) {
        return addresses
                .findByPath(path)
                .filter(address -> address.firstEdition() <= edition)
                .map(Address::itemId);
    }

    /** Every address that was ever given by that edition, whatever became of what it was given to. */
    public List<Address> addressesBy(int edition) {
        return addresses.givenBy(edition);
    }

    /** Before anybody else hears of it, for they ask which edition is current. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void serve(EditionPublished published) {
        current.accumulateAndGet(published.edition(), Math::max);
    }
}
