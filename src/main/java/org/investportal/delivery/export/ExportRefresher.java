package org.investportal.delivery.export;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreparation;
import org.investportal.delivery.InternalClient;
import org.investportal.verification.SelfCheckResultChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Exports the site after the start, with each edition and each result of a self-check, if a folder is set. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the pages, which it writes
class ExportRefresher implements EditionPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRefresher.class);

    private final SiteExporter exporter;
    private final InternalClient client;
    private final @Nullable Path folder;

    ExportRefresher(SiteExporter exporter, InternalClient client, ExportSettings settings) {
        this.exporter = exporter;
        this.client = client;
        this.folder = settings.folder();
    }

    @Override
    public void prepare(CatalogueView edition, BooleanSupplier isWanted) {
        export(isWanted);
    }

    @Async
    @EventListener({ApplicationReadyEvent.class, SelfCheckResultChanged.class})
    void refresh() {
        export(() -> true);
    }

    /** Logs a failure. The files of the last export stay, and the next edition starts another export. */
    private void export(BooleanSupplier isWanted) {
        if (folder == null || !client.isReady()) {
            return;
        }
        try {
            exporter.export(folder, isWanted);
        } catch (ExportRefused refused) {
            LOG.error("{}", refused.getMessage());
        }
    }
}
