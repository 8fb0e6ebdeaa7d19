package org.investportal.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps published editions in memory and knows which edition is current. */
@Component
class EditionStore {

    /** The greatest number of rows in memory, about 200 MB. */
    private static final long MOST_ROWS = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(EditionStore.class);

    private final Editions editions;
    private final EditionReader reader;
    private final BrokenRowFinder broken;
    private final Suppressions suppressions;
    private final AtomicInteger current;
    private volatile Set<Suppression.Key> suppressed;
    private final Cache<Key, StoredEdition> stored = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Key key, StoredEdition edition) -> edition.size())
            .build();

    /** The key of a stored edition: its number and the words that are suppressed in it. */
    private record Key(int edition, Set<Suppression.Key> suppressed) {}

    EditionStore(Editions editions, EditionReader reader, BrokenRowFinder broken, Suppressions suppressions) {
        this.editions = editions;
        this.reader = reader;
        this.broken = broken;
        this.suppressions = suppressions;
        this.current = new AtomicInteger(editions.current());
        this.suppressed = keys();
    }

    int current() {
        return current.get();
    }

    /** Updates the current edition and the suppressions, since another node may have published or suppressed. */
    void refresh() {
        current.accumulateAndGet(editions.current(), Math::max);
        Set<Suppression.Key> keys = keys();
        if (!keys.equals(suppressed)) {
            suppressed = keys;
            stored.invalidateAll();
        }
    }

    private Set<Suppression.Key> keys() {
        return suppressions.inForce().stream().map(Suppression::key).collect(Collectors.toUnmodifiableSet());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void followOtherNodes() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }

    /** Returns the edition from memory, or reads it from the database. */
    StoredEdition at(int edition) {
        if (edition > current()) {
            return read(edition);
        }
        return isWriting() ? seenByTransaction(edition) : stored.get(new Key(edition, suppressed), this::read);
    }

    /** Returns the edition with the suppressions of the current transaction, which other transactions do not see until it commits. */
    private StoredEdition seenByTransaction(int edition) {
        StoredEdition known = stored.getIfPresent(new Key(edition, keys()));
        return known == null ? read(edition) : known;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private StoredEdition read(Key key) {
        return read(key.edition());
    }

    private StoredEdition read(int edition) {
        Map<Language, EditionHistory> past = Stream.of(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> reader.past(edition, language)));
        return new StoredEdition(reader.rows(edition), reader.addresses(edition), past, broken.at(edition));
    }

    /** Updates the current edition before any other listener runs, since other listeners ask for it. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void serve(EditionPublished published) {
        current.accumulateAndGet(published.edition(), Math::max);
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void readAgain(SuppressionChanged changed) {
        refresh();
    }
}
