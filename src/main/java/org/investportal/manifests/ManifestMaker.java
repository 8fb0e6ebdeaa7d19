package org.investportal.manifests;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.investportal.audit.AuditChainVerifier;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the manifest of each edition after its commit, and at a start those that are lacking, in order. An edition without one stays published. */
@Component
class ManifestMaker implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ManifestMaker.class);

    private final StoredRowReader rows;
    private final ManifestStore kept;
    private final AuditChainVerifier log;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;

    ManifestMaker(JdbcClient jdbc, Catalogue catalogue, PlatformTransactionManager transactions) {
        this.rows = new StoredRowReader(jdbc, CanonicalForm.CURRENT);
        this.kept = new ManifestStore(jdbc);
        this.log = new AuditChainVerifier(jdbc);
        this.catalogue = catalogue;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes those of editions that came with the version of the portal: no event tells of these. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            makeUpTo(catalogue.current());
        } catch (ManifestAbsent absent) {
            LOG.error("A manifest could not be made.", absent);
        }
    }

    @ApplicationModuleListener(id = "manifests", propagation = Propagation.NOT_SUPPORTED)
    @Order(1)
    void make(EditionPublished published) {
        makeUpTo(published.edition());
    }

    private void makeUpTo(int edition) {
        try {
            Set<Integer> made = new HashSet<>(kept.editions());
            IntStream.rangeClosed(1, edition)
                    .filter(number -> !made.contains(number))
                    .forEach(this::make);
        } catch (RuntimeException failure) {
            throw ManifestAbsent.upTo(edition, failure);
        }
    }

    private void make(int edition) {
        try {
            transaction.executeWithoutResult(status -> kept.add(manifest(edition)));
        } catch (DuplicateKeyException made) {
            LOG.debug("Another node has made the manifest of edition {}.", edition, made);
        }
    }

    private StoredManifest manifest(int edition) {
        LineSaltGenerator salts = LineSaltGenerator.random();
        Optional<String> previous = kept.find(edition - 1).map(StoredManifest::hash);
        Manifest manifest = Manifest.of(
                edition,
                CanonicalForm.CURRENT.version(),
                rows.of(edition, salts),
                previous.orElse(null),
                log.head().orElse(null));
        return StoredManifest.of(manifest, salts);
    }
}
