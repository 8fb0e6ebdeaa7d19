package org.investportal.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPublished;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds out which pages each edition changed, in order: after it was committed, and at a start for those of which it is not known. In a
 * thread of its own, page by page, so that readers and publishers do not wait for it.
 */
@Component
class PageChangeDetector implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PageChangeDetector.class);
    private static final int SECONDS_TO_END = 5;

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final PageContentFactory contents;
    private final PageChangeStore changes;
    private final TransactionOperations transaction;
    private final PageChangeSettings settings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(PageChangeDetector::thread);

    private volatile boolean stopping;

    PageChangeDetector(
            Catalogue catalogue,
            PublicAddressList addresses,
            PageContentFactory contents,
            PageChangeStore changes,
            TransactionOperations transaction,
            PageChangeSettings settings) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.contents = contents;
        this.changes = changes;
        this.transaction = transaction;
        this.settings = settings;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "page-changes");
        thread.setDaemon(true);
        return thread;
    }

    @TransactionalEventListener
    void compare(EditionPublished published) {
        start();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (settings.enabled()) {
            try {
                thread.execute(this::catchUp);
            } catch (RejectedExecutionException ending) {
                LOG.info("The next start will find the pages that the newest edition changed.", ending);
            }
        }
    }

    /** Up to the edition that readers are served. */
    void catchUp() {
        try {
            for (int edition = changes.comparedUpTo() + 1; edition <= catalogue.current() && !stopping; edition++) {
                compare(edition);
            }
        } catch (RuntimeException failure) {
            LOG.error(
                    "The portal could not find the pages that an edition changed. The next start tries again.",
                    failure);
        }
    }

    private void compare(int edition) {
        EditionComparison comparison = new EditionComparison(edition, addresses, contents);
        List<PageChange> found = new ArrayList<>();
        for (String path : comparison.paths()) {
            if (stopping) {
                return;
            }
            found.addAll(comparison.changes(path));
        }
        try {
            transaction.executeWithoutResult(status -> changes.add(found));
        } catch (DuplicateKeyException done) {
            LOG.debug("Another node has found the pages that edition {} changed.", edition, done);
        }
    }

    /** Stops without interrupting the thread: an interrupted thread would close the file of the embedded database for all users of it. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.info("The portal is stopping. The next start will find the pages that an edition changed.");
        }
    }
}
