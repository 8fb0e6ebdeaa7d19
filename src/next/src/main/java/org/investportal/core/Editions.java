package org.investportal.core;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.investportal.core.Archive.Batch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All editions, and all versions of all items, in memory. Publishing writes the next edition, and pages show it as soon as it is committed. */
@Service
public class Editions {

    /** Sent after this process shows a new edition, whichever process published it, and after words were hidden or shown again; then both contents are of one edition. */
    public record Published(Content before, Content content) {}

    private static final int PAST_KEPT = 4;

    private final EditionRows rows;
    private final VersionRows versions;
    private final Publisher publisher;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final ReentrantLock publishing = new ReentrantLock();
    private final Map<Integer, Content> past = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Content> eldest) {
            return size() > PAST_KEPT;
        }
    });
    private final Archive archive = new Archive();
    private volatile Archive shown = archive;
    private volatile Hiding hiding = Hiding.NONE;
    private volatile String suppressions = "";
    private volatile Content current;
    private long nextItem;
    private long endOfBlock;

    Editions(
            EntityManagerFactory factory,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${portal.content}") String content) {
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        rows = new EditionRows(database);
        versions = new VersionRows(factory, database);
        publisher = new Publisher(rows, versions, new ManifestRows(database), clock);
        archive.add(publisher.read(versions.kinds(), 1, rows.last()));
        current = archive.cut(archive.last());
        hide();
        begin(new ShippedContent(database, content));
    }

    private void begin(ShippedContent shipped) {
        if (shipped.isMissing(archive.last())) {
            Publication publication = shipped.publication();
            inTurn(() -> shipped.isMissing(archive.last()) ? written(publication, shipped::done) : null, true);
        }
    }

    /** Returns the kinds of content, in the order of menus. */
    public Collection<Description> kinds() {
        return versions.kinds();
    }

    public Optional<Description> kind(String path) {
        return versions.kind(path);
    }

    public Content current() {
        return current;
    }

    /** Returns what an edition showed. */
    public Optional<Content> at(int number) {
        Content newest = current;
        if (number == newest.edition().number()) {
            return Optional.of(newest);
        }
        // Cut of what is shown at that moment: words may be hidden meanwhile.
        return shown.edition(number).map(edition -> past.computeIfAbsent(number, asked -> shown.cut(asked)));
    }

    /** Returns all editions, the newest first. */
    public List<Edition> all() {
        return shown.editions();
    }

    public Optional<Edition> edition(int number) {
        return shown.edition(number).filter(edition -> number > 0);
    }

    /** Returns the versions of an item, the newest first; also those that took it out. */
    public List<Item> history(long item) {
        List<Item> newestFirst = new ArrayList<>(shown.versions(item));
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    /** Returns the item that an address was given to, now or before. */
    public Optional<Long> itemAt(String path) {
        return archive.owner(path);
    }

    /** Returns a number for an item that is not published yet. No other item has it or gets it. */
    public synchronized long newItem() {
        if (nextItem == endOfBlock) {
            nextItem = rows.nextItems();
            endOfBlock = nextItem + EditionRows.ITEMS_AT_ONCE;
        }
        return nextItem++;
    }

    /** Publishes an edition, or throws a {@link PublicationRefused}. */
    public Edition publish(Publication publication) {
        return publish(publication, edition -> {});
    }

    /**
     * Publishes an edition, or throws a {@link PublicationRefused}.
     *
     * @param alongside what is written in the same transaction; if it fails, nothing is published
     */
    public Edition publish(Publication publication, Consumer<Edition> alongside) {
        return inTurn(() -> written(publication, alongside), true).orElseThrow();
    }

    private Batch written(Publication publication, Consumer<Edition> alongside) {
        Batch written = publisher.write(publication, archive, current);
        Edition edition = written.editions().get(0);
        alongside.accept(edition);
        rows.close(edition.number());
        return written;
    }

    /** Writes an edition, reads it back and takes it back again: returns what would be published, or throws a {@link PublicationRefused}. */
    public Edition attempt(Publication publication) {
        return inTurn(() -> publisher.write(publication, archive, current), false)
                .orElseThrow();
    }

    /** Returns what pages would show, without writing or checking anything. What cannot be read is left out. */
    public Content show(Publication publication) {
        return publisher.prepare(publication, archive, current).shown();
    }

    private Optional<Edition> inTurn(Supplier<@Nullable Batch> work, boolean kept) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "an edition is shown when its own transaction is committed; write what belongs to it alongside");
        }
        Content before = current;
        publishing.lock();
        try {
            Batch written = transactions.execute(status -> {
                rows.lock();
                catchUp();
                if (!kept) {
                    status.setRollbackOnly();
                }
                return work.get();
            });
            if (kept && written != null) {
                adopt(written);
            }
            return Optional.ofNullable(written).map(batch -> batch.editions().get(0));
        } finally {
            publishing.unlock();
            announce(before);
        }
    }

    /** Shows editions that other processes published, without the words that are hidden now. */
    void refresh() {
        Content before = current;
        if (rows.last() > archive.last()) {
            catchUp();
        }
        hide();
        announce(before);
    }

    private void hide() {
        String known = rows.suppressions();
        if (!known.equals(suppressions)) {
            List<String> words = rows.hiddenWords();
            synchronized (this) {
                hiding = new Hiding(words);
                shown = hiding.isEmpty() ? archive : archive.with(hiding::edition, hiding::item);
                suppressions = known;
                past.clear();
                current = shown.cut(shown.last());
            }
        }
    }

    private void catchUp() {
        int known = archive.last();
        int last = rows.last();
        if (last > known) {
            adopt(publisher.read(versions.kinds(), known + 1, last));
        }
    }

    /** Shows editions, unless another thread has read them already. */
    private synchronized void adopt(Batch read) {
        for (Edition edition : read.editions()) {
            int number = edition.number();
            if (number > archive.last()) {
                Batch own = new Batch(
                        List.of(edition),
                        read.versions().stream()
                                .filter(version -> version.edition == number)
                                .toList(),
                        read.given().stream()
                                .filter(address -> address.edition() == number)
                                .toList(),
                        read.paths().stream()
                                .filter(address -> address.edition() == number)
                                .toList());
                archive.add(own);
                Batch visible = own;
                if (shown != archive) {
                    visible = new Batch(
                            List.of(hiding.edition(edition)),
                            own.versions().stream().map(hiding::item).toList(),
                            own.given(),
                            own.paths());
                    shown.add(visible);
                }
                Map<Long, String> paths = new LinkedHashMap<>();
                own.paths().forEach(address -> paths.put(address.item(), address.path()));
                current = current.with(visible.editions().get(0), visible.versions(), paths)
                        .flat();
            }
        }
    }

    private void announce(Content before) {
        Content now = current;
        if (now != before) {
            events.publishEvent(new Published(before, now));
        }
    }
}
