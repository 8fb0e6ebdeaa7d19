package org.investportal.search;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreparation;
import org.investportal.catalogue.Selection;
import org.investportal.web.ConcurrencyLimit;
import org.investportal.web.ServiceUnavailable;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Searches the published content of an edition. Its index is made after the start and beside the pages of each publication, never for a request: that would take
 * seconds, and other requests would wait for it. If it cannot be made, the next one is that of the next edition. Suppressed words are in no index.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // does not wait for the pages, which take longer
public class CatalogueSearch implements EditionPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSearch.class);

    /** More searches at a time would slow down all other pages. */
    private static final int SEARCHES_AT_A_TIME = 8;

    private static final int SECONDS_UNTIL_THERE_IS_AN_INDEX = 5;

    private final Catalogue catalogue;
    private final MessageWording words;
    private final PeriodWording periods;
    private final QuantityWording quantities;
    private final Executor background;
    private final ConcurrencyLimit searches;
    private final ConcurrencyLimit suggestions;
    private final QueryReader queries = new QueryReader();

    /** The newest edition with an index, and the one before until the newest is searched. */
    private final AtomicReference<List<IndexedEdition>> indexed = new AtomicReference<>(List.of());

    /** The content of an edition, which is the same only if it is the same object. */
    private record IndexedEdition(Selection content, EditionIndex index) {}

    @Autowired
    CatalogueSearch(Catalogue catalogue, MessageWording words, PeriodWording periods, QuantityWording quantities) {
        this(catalogue, words, periods, quantities, CatalogueSearch::inThread, SEARCHES_AT_A_TIME);
    }

    CatalogueSearch(
            Catalogue catalogue,
            MessageWording words,
            PeriodWording periods,
            QuantityWording quantities,
            Executor background,
            int searchesAtATime) {
        this.catalogue = catalogue;
        this.words = words;
        this.periods = periods;
        this.quantities = quantities;
        this.background = background;
        this.searches = new ConcurrencyLimit(searchesAtATime);
        this.suggestions = new ConcurrencyLimit(searchesAtATime);
    }

    /** Runs the work in a thread of its own, since long work of the portal must not delay it. */
    private static void inThread(Runnable work) {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns what the edition has; nothing for a text that is too long. Answers 503 until its index is made, and while too many searches run. */
    public SearchResult find(int edition, SearchRequest request) {
        TypedQuery typed = queries.read(request.isTooLong() ? "" : request.text());
        if (typed.isEmpty()) {
            return SearchResult.nothing(typed);
        }
        EditionIndex index = index(edition);
        return searches.call(() -> index.find(typed, request.chosen()));
    }

    /** Returns what a reader may mean who has typed the beginning of a text, best first. Answers 503 as a search does. */
    public List<SearchHit> suggest(int edition, String text) {
        TypedPrefix typed = TypedPrefix.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        EditionIndex index = index(edition);
        return suggestions.call(() -> index.suggest(typed));
    }

    private EditionIndex index(int number) {
        Selection content = catalogue.at(number).shown();
        List<IndexedEdition> known = Objects.requireNonNull(indexed.get());
        IndexedEdition edition = known.stream()
                .filter(one -> one.content() == content)
                .findFirst()
                .orElseThrow(() -> ServiceUnavailable.forSeconds(SECONDS_UNTIL_THERE_IS_AN_INDEX));
        if (known.size() > 1 && edition.equals(known.get(0))) {
            indexed.compareAndSet(known, List.of(edition));
        }
        return edition.index();
    }

    @Override
    public void prepare(CatalogueView edition, BooleanSupplier isWanted) {
        Selection content = edition.shown();
        background.execute(() -> tryToMakeIndex(content, isWanted));
    }

    /** Makes the index of the current edition after the start. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Selection content = current();
        background.execute(() -> tryToMakeIndex(content, () -> current() == content));
    }

    private Selection current() {
        return catalogue.at(catalogue.current()).shown();
    }

    private void tryToMakeIndex(Selection content, BooleanSupplier isWanted) {
        try {
            makeIndex(content, isWanted);
        } catch (RuntimeException failure) {
            LOG.error("The portal could not make the index of the search.", failure);
        }
    }

    private synchronized void makeIndex(Selection content, BooleanSupplier isWanted) {
        List<IndexedEdition> before = Objects.requireNonNull(indexed.get());
        if (before.stream().noneMatch(one -> one.content() == content)) {
            EditionIndex.of(new IndexedDocumentFactory(content, words, periods, quantities).all(), isWanted)
                    .map(index -> new IndexedEdition(content, index))
                    .ifPresent(made -> indexed.set(
                            Stream.concat(Stream.of(made), before.stream().limit(1))
                                    .toList()));
        }
    }
}
