package org.investportal.delivery.export;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreparation;
import org.investportal.catalogue.Selection;
import org.investportal.delivery.InternalClient;
import org.investportal.enquiries.report.ReportLedgerChanged;
import org.investportal.verification.SelfCheckResultChanged;
import org.investportal.web.SettingsChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Exports the site after the start, with each edition, each result of a self-check, each decision about a report and each change of settings, and until nothing is left to write, if a folder is set. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the pages, which it writes
class ExportRefresher implements EditionPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRefresher.class);

    private final SiteExporter exporter;
    private final InternalClient client;
    private final Catalogue catalogue;
    private final @Nullable Path folder;
    private final ApplicationEventPublisher events;
    private final AtomicBoolean running = new AtomicBoolean();

    /** How often an export was asked for. */
    private final AtomicLong asked = new AtomicLong();

    /** The newest of these after which an export began that found nothing more to write. */
    private volatile long settled;

    /** The failure that was logged last, so that each is logged once. */
    private volatile @Nullable String logged;

    ExportRefresher(
            SiteExporter exporter,
            InternalClient client,
            Catalogue catalogue,
            ExportSettings settings,
            ApplicationEventPublisher events) {
        this.exporter = exporter;
        this.client = client;
        this.catalogue = catalogue;
        this.folder = settings.folder();
        this.events = events;
    }

    @Override
    public void prepare(CatalogueView edition, BooleanSupplier isWanted) {
        asked.incrementAndGet();
        export(isWanted);
    }

    @Async
    @EventListener({
        ApplicationReadyEvent.class,
        ReportLedgerChanged.class,
        SelfCheckResultChanged.class,
        SettingsChanged.class
    })
    void refresh() {
        asked.incrementAndGet();
        exportAgain();
    }

    /** Exports until nothing is left to write: manifests and the times of the sitemap come after an edition, and a full disk may have space again. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void exportAgain() {
        if (settled != asked.get() && running.compareAndSet(false, true)) {
            Selection content = content();
            try {
                export(() -> content() == content);
            } finally {
                running.set(false);
            }
        }
    }

    private Selection content() {
        return catalogue.at(catalogue.current()).whole();
    }

    /** Logs a failure. The files of the last export stay, and another try follows. */
    private void export(BooleanSupplier isWanted) {
        if (folder == null || !client.isReady()) {
            return;
        }
        long last = asked.get(); // what is asked for while this export runs is done by the next one
        try {
            if (exporter.export(folder, () -> client.isReady() && isWanted.getAsBoolean())) {
                settled = last;
            }
            logged = null;
        } catch (ExportRefused refused) {
            tell(String.valueOf(refused.getMessage()));
        } catch (IllegalStateException failure) {
            if (client.isReady()) { // otherwise the portal is being stopped
                events.publishEvent(new ExportFailed());
                throw failure;
            }
        }
    }

    private void tell(String failure) {
        if (!failure.equals(logged)) {
            LOG.error("{}", failure);
            logged = failure;
        }
        events.publishEvent(new ExportFailed());
    }
}
