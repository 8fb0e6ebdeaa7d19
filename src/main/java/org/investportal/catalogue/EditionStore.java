package org.investportal.catalogue;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.investportal.catalogue.sourcetext.SourceText;
import org.investportal.catalogue.sourcetext.SourceTextChanged;
import org.investportal.catalogue.sourcetext.SourceTextReader;
import org.investportal.database.StoredContentChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
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

/** Keeps all published content in memory and knows which edition is current. Threads may have drafts of their own. */
@Component
class EditionStore implements SmartInitializingSingleton {

    /** How long readers are served the edition before while the next one is prepared. Other nodes must follow within a second. */
    private static final long MOST_MILLIS_OF_WAITING = 500;

    private static final Logger LOG = LoggerFactory.getLogger(EditionStore.class);

    /** The state that a thread sees before all others: a thread of preparation, or one that shows a preview. */
    private static final ThreadLocal<@Nullable EditionState> AHEAD = new ThreadLocal<>();

    private final Editions editions;
    private final RowLoader reader;
    private final Suppressions suppressions;
    private final Entries entries;
    private final SourceTextReader sourceTexts;
    private final ObjectProvider<EditionPreparation> preparations;
    private final TransactionTemplate reading;
    private final ExecutorService preparing = Executors.newSingleThreadExecutor(EditionStore::thread);
    private final AtomicInteger updates = new AtomicInteger();
    private volatile EditionState state;

    EditionStore(
            Editions editions,
            RowLoader reader,
            Suppressions suppressions,
            Entries entries,
            SourceTextReader sourceTexts,
            ObjectProvider<EditionPreparation> preparations,
            PlatformTransactionManager transactions) {
        this.editions = editions;
        this.reader = reader;
        this.suppressions = suppressions;
        this.entries = entries;
        this.sourceTexts = sourceTexts;
        this.preparations = preparations;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.state = EditionState.of(Timeline.EMPTY, Set.of(), AttachedTextMap.EMPTY);
        this.state = alone().orElse(state);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preparation");
        thread.setDaemon(true);
        return thread;
    }

    private EditionState seen() {
        return Objects.requireNonNullElse(AHEAD.get(), state);
    }

    int current() {
        return seen().edition();
    }

    /** Reads what was published, suppressed or attached since, if there is anything, by this node or another one. */
    void refresh() {
        if (AHEAD.get() == null && isBehind(state)) {
            update();
        }
    }

    private boolean isBehind(EditionState known) {
        return editions.current() != current()
                || !suppressed().equals(known.suppressed())
                || !sourceTexts.isCurrent(known.texts());
    }

    private Set<EditionState.Suppressed> suppressed() {
        return suppressions.inForce().stream()
                .map(suppression -> new EditionState.Suppressed(suppression.key(), suppression.suppressedAt()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Prepares what is new beside what is served, and then serves it. Words that were suppressed or removed must not wait for that. */
    private synchronized void update() {
        alone().ifPresent(next -> {
            int update = updates.incrementAndGet();
            Future<?> prepared = preparing.submit(() -> prepare(next, () -> updates.get() == update));
            if (next.suppressed().equals(state.suppressed()) && next.texts() == state.texts()) {
                await(prepared);
            }
            state = next;
        });
    }

    private void prepare(EditionState next, BooleanSupplier isWanted) {
        showAhead(next);
        try {
            CatalogueView edition = new CatalogueView(next.current(), entries);
            preparations.orderedStream().forEach(preparation -> prepare(preparation, edition, isWanted));
        } finally {
            hideAhead();
        }
    }

    /** A failure must not keep the edition from being served. */
    private static void prepare(EditionPreparation preparation, CatalogueView edition, BooleanSupplier isWanted) {
        try {
            preparation.prepare(edition, isWanted);
        } catch (RuntimeException failure) {
            LOG.error("The portal could not prepare edition {}.", edition.edition(), failure);
        }
    }

    /** Waits for a preparation, which goes on in the background if it takes long. */
    private static void await(Future<?> prepared) {
        try {
            prepared.get(MOST_MILLIS_OF_WAITING, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException late) {
            LOG.debug("The portal serves an edition that is not fully prepared.", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stopPreparing() {
        updates.incrementAndGet();
        preparing.shutdown();
    }

    /** Reads in a transaction of its own, since that of the caller may hold rows from before a suppression. */
    private Optional<EditionState> alone() {
        return Objects.requireNonNull(reading.execute(status -> read()));
    }

    /** Returns the next state if anything changed. A suppression may change any words of the past, so that all is read again after one. */
    private Optional<EditionState> read() {
        Set<EditionState.Suppressed> suppressed = suppressed();
        AttachedTextMap texts = sourceTexts.next(state.texts());
        Timeline known = suppressed.equals(state.suppressed()) ? state.timeline() : Timeline.EMPTY;
        int latest = editions.current();
        if (known.edition() < latest) {
            return Optional.of(EditionState.of(known.with(reader.between(known.edition(), latest)), suppressed, texts));
        }
        return texts == state.texts() ? Optional.empty() : Optional.of(EditionState.of(known, suppressed, texts));
    }

    /** Reads what other nodes published during this start, so that the first readers of this node see it, too. */
    @Override
    public void afterSingletonsInstantiated() {
        followOtherNodes();
    }

    @EventListener(StoredContentChanged.class)
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void followOtherNodes() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }

    /** Returns a published edition, or the draft of this thread that has the number. */
    CatalogueView view(int edition) {
        return new CatalogueView(at(edition), entries);
    }

    StoredEdition at(int edition) {
        StoredEdition draft = draft(edition);
        if (draft != null) {
            return draft;
        }
        if (edition > current() && edition < Edition.DRAFT) {
            refresh(); // another node may have published it
        }
        return seen().at(edition);
    }

    private static @Nullable StoredEdition draft(int edition) {
        return (StoredEdition) TransactionSynchronizationManager.getResource(resource(edition));
    }

    /** Returns the keys of the texts of sources that pages show. */
    Set<SourceText.Key> shownTexts() {
        return seen().texts().keys();
    }

    /** Returns the last published edition in which the row is in force. */
    int lastEditionOf(Row row) {
        Timeline timeline = seen().timeline();
        return timeline.of(row.getClass()).of(row.item()).stream()
                .mapToInt(version -> version.version().edition() - 1)
                .filter(last -> last >= row.version().edition())
                .findFirst()
                .orElse(timeline.edition());
    }

    /** Returns the edition that a publication would make of the edition before, which may be a draft of the same transaction. */
    StoredEdition draft(Publication publication, Instant publishedAt) {
        StoredEdition before = draft(publication.edition() - 1);
        Timeline timeline = before == null ? state.timeline() : before.timeline();
        Timeline next = timeline.with(publication.content(timeline, publishedAt));
        return new StoredEdition(next, publication.edition(), state.texts());
    }

    /** Returns a preview of the edition that a publication would make of the current one. */
    EditionPreview preview(Publication publication, Instant publishedAt) {
        EditionState before = state;
        Timeline next = before.timeline().with(publication.content(before.timeline(), publishedAt));
        return new EditionPreview(this, before, EditionState.of(next, before.suppressed(), before.texts()));
    }

    boolean isServed(EditionState known) {
        return known.current() == state.current();
    }

    static void showAhead(EditionState next) {
        AHEAD.set(next);
    }

    static void hideAhead() {
        AHEAD.remove();
    }

    /** Shows a draft to this thread, as the edition with its number. */
    void show(StoredEdition draft) {
        TransactionSynchronizationManager.bindResource(resource(draft.number()), draft);
    }

    void hide(StoredEdition draft) {
        TransactionSynchronizationManager.unbindResource(resource(draft.number()));
    }

    private static String resource(int edition) {
        return EditionStore.class.getName() + " " + edition;
    }

    /** Reads the new edition before any other listener runs, since other listeners ask for it. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void serve(EditionPublished published) {
        update();
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void readAgain(SuppressionChanged changed) {
        update();
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void show(SourceTextChanged changed) {
        update();
    }
}
