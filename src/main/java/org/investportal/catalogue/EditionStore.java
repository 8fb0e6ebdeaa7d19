package org.investportal.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps published editions in memory and knows which edition is current. */
@Component
class EditionStore {

    /** The greatest number of rows of past editions in memory, about 200 MB. */
    private static final long MOST_ROWS = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(EditionStore.class);

    private final Editions editions;
    private final EditionReader reader;
    private final BrokenRowFinder broken;
    private final Suppressions suppressions;
    private final AtomicInteger current;
    private final TransactionTemplate reading;
    private volatile Set<Suppressed> suppressed;
    private final Cache<Key, StoredEdition> stored = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Key key, StoredEdition edition) -> key.edition() == current() ? 0 : edition.size())
            .build();

    /** The key of a stored edition: its number and the words that are suppressed in it. */
    private record Key(int edition, Set<Suppressed> suppressed) {}

    /** A suppression. The same words may be suppressed again later. */
    private record Suppressed(Suppression.Key key, Instant since) {}

    EditionStore(
            Editions editions,
            EditionReader reader,
            BrokenRowFinder broken,
            Suppressions suppressions,
            PlatformTransactionManager transactions) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.editions = editions;
        this.reader = reader;
        this.broken = broken;
        this.suppressions = suppressions;
        this.current = new AtomicInteger(editions.current());
        this.suppressed = inForce();
    }

    int current() {
        return current.get();
    }

    /** Updates the current edition and the suppressions, since another node may have published or suppressed. */
    synchronized void refresh() {
        serve(editions.current());
        Set<Suppressed> now = inForce();
        if (!now.equals(suppressed)) {
            suppressed = now;
            stored.invalidateAll();
        }
    }

    private Set<Suppressed> inForce() {
        return suppressions.inForce().stream()
                .map(suppression -> new Suppressed(suppression.key(), suppression.suppressedAt()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Past editions are read again after a publication, because the ends of their rows have moved. */
    private void serve(int edition) {
        if (current.getAndAccumulate(edition, Math::max) < edition) {
            stored.invalidateAll();
        }
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
            StoredEdition uncommitted =
                    (StoredEdition) TransactionSynchronizationManager.getResource(resource(edition));
            return uncommitted == null ? read(edition) : uncommitted;
        }
        return isWriting() ? seenByTransaction(edition) : stored.get(new Key(edition, suppressed), this::readAlone);
    }

    /** Keeps an edition that is not committed in memory while the work looks at it and writes nothing. */
    <T> T keeping(int edition, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(resource(edition), read(edition));
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(resource(edition));
        }
    }

    private static String resource(int edition) {
        return EditionStore.class.getName() + " " + edition;
    }

    /** Returns the edition with the suppressions of the current transaction, which other transactions do not see until it commits. */
    private StoredEdition seenByTransaction(int edition) {
        StoredEdition known = stored.getIfPresent(new Key(edition, inForce()));
        return known == null ? read(edition) : known;
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** Reads in a transaction of its own, since that of the caller may hold rows from before a suppression. */
    private StoredEdition readAlone(Key key) {
        return Objects.requireNonNull(reading.execute(status -> read(key.edition())));
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
        serve(published.edition());
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void readAgain(SuppressionChanged changed) {
        refresh();
    }
}
