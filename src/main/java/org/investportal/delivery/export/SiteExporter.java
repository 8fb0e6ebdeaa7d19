package org.investportal.delivery.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.delivery.InternalClient;
import org.investportal.site.PublicAddressList;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** Writes the whole public site as files: every address that pages, style sheets and sitemaps lead to, and every address that there ever was. */
@Component
public class SiteExporter {

    private static final Logger LOG = LoggerFactory.getLogger(SiteExporter.class);

    private static final long NANOS_OF_A_MILLI = 1_000_000;

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final InternalClient client;
    private final PortalSettings settings;

    /** What the last export of this process found, by address, so that the next one reads only what changed. */
    private final Map<String, SiteCrawl.Known> known = new HashMap<>();

    SiteExporter(Catalogue catalogue, PublicAddressList addresses, InternalClient client, PortalSettings settings) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.client = client;
        this.settings = settings;
    }

    /**
     * Writes the site of the edition that this thread sees, as far as it differs from what the folder has, and deletes the files of an earlier export that the
     * site no longer has.
     *
     * @param isWanted whether the export shall go on
     * @return whether a further export would find nothing to write, as far as is known
     * @throws ExportRefused if the folder cannot be used, or an address is answered with an error
     */
    public synchronized boolean export(Path target, BooleanSupplier isWanted) {
        String site = settings.baseUrl();
        if (site == null) {
            throw ExportRefused.withoutAddress();
        }
        long start = System.nanoTime();
        boolean isFirst = known.isEmpty();
        ExportFolder folder = ExportFolder.at(target);
        int edition = catalogue.current();
        SiteCrawl crawl = new SiteCrawl(client, new LinkFinder(site), known);
        try {
            ExportRun run = new ExportRun(folder, edition);
            crawl.visit(withEmbeds(addresses.everBy(edition)), isWanted, run::write);
            if (isWanted.getAsBoolean()) {
                run.finish();
                log(run, folder, System.nanoTime() - start, isFirst);
            }
            return isWanted.getAsBoolean() && run.isSettled();
        } catch (IOException failure) {
            throw ExportRefused.forFolder(folder.path(), failure);
        }
    }

    /** Adds the embeds of all figures and indicators: other sites go on showing them when nothing here leads there any more. */
    private static List<String> withEmbeds(List<String> paths) {
        Stream<String> embeds = paths.stream()
                .filter(path -> path.startsWith(PublicPath.INDEX + "/"))
                .map(path -> PublicPath.EMBED + path);
        return Stream.concat(paths.stream(), embeds).toList();
    }

    /** Logs the first export and each that wrote something. */
    private static void log(ExportRun run, ExportFolder folder, long nanos, boolean isFirst) {
        LOG.atLevel(isFirst || run.written() > 0 ? Level.INFO : Level.DEBUG)
                .log(
                        "Static export: edition {} is in {}: {} files, {} of them written now, in {} ms.",
                        run.edition(),
                        folder.path(),
                        run.files(),
                        run.written(),
                        nanos / NANOS_OF_A_MILLI);
    }
}
