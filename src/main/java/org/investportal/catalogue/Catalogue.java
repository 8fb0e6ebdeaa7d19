package org.investportal.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.sourcetext.SourceText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads published content. All reading goes through this class, and always as one edition. */
@Component
public class Catalogue {

    private final EditionStore store;
    private final Editions editions;
    private final Suppressions suppressions;

    Catalogue(EditionStore store, Editions editions, Suppressions suppressions) {
        this.store = store;
        this.editions = editions;
        this.suppressions = suppressions;
    }

    /** Returns the number of the edition that readers see; 0 before the first. */
    public int current() {
        return store.current();
    }

    /** Updates the current edition and the suppressions, since another node may have published or suppressed. */
    public void refresh() {
        store.refresh();
    }

    /** Updates like {@link #refresh}, but keeps what is known if the database does not answer. */
    public void followOtherNodes() {
        store.followOtherNodes();
    }

    /** Returns the published content as of that edition, or the draft of this thread that has the number. */
    public CatalogueView at(int edition) {
        return store.view(edition);
    }

    /**
     * Lets this thread look at the edition that the publication would make. Other threads do not see it.
     *
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     */
    public <T> T preview(Publication publication, Instant publishedAt, Function<CatalogueView, T> look) {
        StoredEdition draft = checked(publication, publishedAt);
        store.show(draft);
        try {
            return look.apply(at(publication.edition()));
        } finally {
            store.hide(draft);
        }
    }

    /**
     * Returns a preview of the edition that the publication would make. It can be shown to several threads, one after the other or at once.
     *
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     */
    public EditionPreview previewOfNext(Publication publication, Instant publishedAt) {
        checked(publication, publishedAt);
        return store.preview(publication, publishedAt);
    }

    /**
     * Shows the edition that is being published to its transaction, until it ends.
     *
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     */
    public void show(Publication publication, Instant publishedAt) {
        StoredEdition draft = checked(publication, publishedAt);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCompletion(int status) {
                store.hide(draft);
            }
        });
        store.show(draft);
    }

    private StoredEdition checked(Publication publication, Instant publishedAt) {
        StoredEdition draft = store.draft(publication, publishedAt);
        EditionRuleCheck.check(draft.whole(), publication.rows());
        return draft;
    }

    /** Returns the edition with its time of publication; empty if it was not published. */
    public Optional<Edition> edition(int number) {
        return editions.findByNumber(number);
    }

    /** Returns the last published edition in which the row is in force. */
    public int lastEditionOf(Row row) {
        return store.lastEditionOf(row);
    }

    /** Returns the keys of the words that are suppressed now. */
    public Set<Suppression.Key> suppressed() {
        return suppressions.inForce().stream().map(Suppression::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns all suppressions, also those that were lifted, newest first. */
    public List<Suppression> suppressions() {
        return suppressions.ever();
    }

    /** Returns the keys of the texts of sources that pages show. */
    public Set<SourceText.Key> shownTexts() {
        return store.shownTexts();
    }

    /** Returns the item that the path was ever given to. */
    public Optional<Long> itemAt(String path) {
        return itemAt(path, current());
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
