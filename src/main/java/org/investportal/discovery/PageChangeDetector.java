package org.investportal.discovery;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPublished;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.investportal.web.PortalCalendar;
import org.jspecify.annotations.Nullable;
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

/**
 * Finds out which pages each edition changed, in order and page by page, in the background, so that readers and publishers do not wait for it. It makes each page
 * of an edition once, and those of the edition before only after a start.
 */
@Component
class PageChangeDetector {

    private static final Logger LOG = LoggerFactory.getLogger(PageChangeDetector.class);

    /** The number of pages after which the changes found are stored. */
    private static final int AT_ONCE = 50;

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final PageContentFactory contents;
    private final PageChangeStore changes;
    private final TransactionOperations transaction;
    private final PageChangeSettings settings;
    private final PortalCalendar calendar;
    private final ConfigurableApplicationContext portal;
    private final AtomicInteger requests = new AtomicInteger();
    private @Nullable PageDigester last;

    PageChangeDetector(
            Catalogue catalogue,
            PublicAddressList addresses,
            PageContentFactory contents,
            PageChangeStore changes,
            TransactionOperations transaction,
            PageChangeSettings settings,
            PortalCalendar calendar,
            ConfigurableApplicationContext portal) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.contents = contents;
        this.changes = changes;
        this.transaction = transaction;
        this.settings = settings;
        this.calendar = calendar;
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

    /** Compares up to the edition that readers are served. A stop ends it, and the next start goes on. If a thread compares already, it does this as well. */
    void catchUp() {
        if (requests.getAndIncrement() > 0) {
            return;
        }
        try {
            int done;
            do {
                done = requests.get();
                compareUpToTheCurrent();
            } while (!requests.compareAndSet(done, 0));
        } catch (RuntimeException failure) {
            requests.set(0);
            throw failure;
        }
    }

    private void compareUpToTheCurrent() {
        int edition = changes.comparedUpTo() + 1;
        while (edition <= catalogue.current() && compare(edition)) {
            edition++;
        }
    }

    /** Returns whether all pages have been compared. */
    private boolean compare(int edition) {
        PageDigester.Conditions conditions =
                new PageDigester.Conditions(calendar.year(), catalogue.suppressed(), catalogue.shownTexts());
        PageDigester known = last;
        PageDigester before =
                known != null && known.isOf(edition - 1, conditions) ? known : digester(edition - 1, conditions);
        PageDigester now = digester(edition, conditions);
        last = now;
        return compare(new EditionComparison(before, now), edition);
    }

    private PageDigester digester(int edition, PageDigester.Conditions conditions) {
        return new PageDigester(
                edition, conditions, Set.copyOf(addresses.at(edition).keySet()), contents);
    }

    /** Compares some pages at a time, and leaves out those that another node has compared meanwhile. */
    private boolean compare(EditionComparison comparison, int edition) {
        List<String> paths = comparison.paths();
        List<String> left = after(changes.paths(edition), paths);
        while (!left.isEmpty()) {
            List<String> some = left.subList(0, Math.min(AT_ONCE, left.size()));
            List<PageChange> found = some.stream()
                    .takeWhile(path -> !portal.isClosed())
                    .flatMap(path -> comparison.changes(path).stream())
                    .toList();
            if (portal.isClosed()) {
                return false;
            }
            left = isStored(found) ? left.subList(some.size(), left.size()) : after(changes.paths(edition), paths);
        }
        return true;
    }

    /** Returns the paths after the last one that is known to have changed: a stop may have ended the comparison there. */
    private static List<String> after(Set<String> changed, List<String> paths) {
        int first = paths.size();
        while (first > 0 && !changed.contains(paths.get(first - 1))) {
            first--;
        }
        return paths.subList(first, paths.size());
    }

    private boolean isStored(List<PageChange> found) {
        try {
            transaction.executeWithoutResult(status -> changes.add(found));
            return true;
        } catch (DuplicateKeyException done) {
            LOG.debug("Another node compares the same edition.", done);
            return false;
        }
    }
}
