package org.investportal.discovery;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPublished;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out which pages each edition changed, in order and page by page, in the background, so that readers and publishers do not wait for it. */
@Component
class PageChangeDetector {

    private static final Logger LOG = LoggerFactory.getLogger(PageChangeDetector.class);

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final PageContentFactory contents;
    private final PageChangeStore changes;
    private final TransactionOperations transaction;
    private final PageChangeSettings settings;
    private final ConfigurableApplicationContext portal;

    PageChangeDetector(
            Catalogue catalogue,
            PublicAddressList addresses,
            PageContentFactory contents,
            PageChangeStore changes,
            TransactionOperations transaction,
            PageChangeSettings settings,
            ConfigurableApplicationContext portal) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.contents = contents;
        this.changes = changes;
        this.transaction = transaction;
        this.settings = settings;
        this.portal = portal;
    }

    @ApplicationModuleListener(id = "page-changes", propagation = Propagation.NOT_SUPPORTED)
    void compare(EditionPublished published) {
        compareAll();
    }

    /** Compares the editions that came with the version of the portal: no event tells of these. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    void compareAll() {
        if (settings.enabled()) {
            catchUp();
        }
    }

    /** Compares up to the edition that readers are served. A stop ends it, and the next start goes on. */
    void catchUp() {
        int first = changes.comparedUpTo() + 1;
        for (int edition = first; edition <= catalogue.current() && !portal.isClosed(); edition++) {
            compare(edition);
        }
    }

    private void compare(int edition) {
        EditionComparison comparison = new EditionComparison(edition, addresses, contents);
        List<PageChange> found = comparison.paths().stream()
                .takeWhile(path -> !portal.isClosed())
                .flatMap(path -> comparison.changes(path).stream())
                .toList();
        if (portal.isClosed()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> changes.add(found));
        } catch (DuplicateKeyException done) {
            LOG.debug("Another node has found the pages that edition {} changed.", edition, done);
        }
    }
}
