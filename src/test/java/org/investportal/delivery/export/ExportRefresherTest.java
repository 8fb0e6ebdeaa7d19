package org.investportal.delivery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.investportal.catalogue.Catalogue;
import org.investportal.delivery.InternalClient;
import org.investportal.portal.ShippedPortal;
import org.investportal.site.PublicAddressList;
import org.investportal.web.PortalSettings;
import org.junit.jupiter.api.Test;

/** When exports are repeated, and how failures are reported. */
@ShippedPortal
class ExportRefresherTest {

    private final List<Object> events = new ArrayList<>();
    private final StepwiseExporter exporter;
    private final ExportRefresher refresher;

    /** An exporter that does something else in place of its work. */
    private static final class StepwiseExporter extends SiteExporter {

        private int exports;
        private Runnable work = () -> {};

        private StepwiseExporter(
                Catalogue catalogue, PublicAddressList addresses, InternalClient client, PortalSettings settings) {
            super(catalogue, addresses, client, settings);
        }

        @Override
        public synchronized boolean export(Path target, BooleanSupplier isWanted) {
            exports++;
            work.run();
            return true;
        }
    }

    ExportRefresherTest(
            Catalogue catalogue, PublicAddressList addresses, InternalClient client, PortalSettings settings) {
        exporter = new StepwiseExporter(catalogue, addresses, client, settings);
        refresher =
                new ExportRefresher(exporter, client, catalogue, new ExportSettings(Path.of("unused")), events::add);
    }

    @Test
    void exportsOnceForEachChange() {
        refresher.exportAgain();
        assertThat(exporter.exports).isZero();

        refresher.refresh();
        refresher.exportAgain();
        assertThat(exporter.exports).isEqualTo(1);
    }

    @Test
    void exportsAgainIfSomethingChangesAtTheEndOfAnExport() {
        exporter.work = () -> {
            if (exporter.exports == 1) {
                refresher.refresh();
            }
        };
        refresher.refresh();
        refresher.exportAgain();
        refresher.exportAgain();

        assertThat(exporter.exports).isEqualTo(2);
    }

    @Test
    void reportsEachKindOfFailureAndTriesAgain() {
        exporter.work = () -> {
            throw new IllegalStateException("The server gave no answer");
        };
        assertThatThrownBy(refresher::refresh).isInstanceOf(IllegalStateException.class);
        assertThat(events).containsExactly(new ExportFailed());

        exporter.work = () -> {};
        refresher.exportAgain();
        assertThat(exporter.exports).isEqualTo(2);
    }
}
