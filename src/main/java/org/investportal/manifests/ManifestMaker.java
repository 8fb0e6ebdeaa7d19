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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the manifest of each edition as soon as it is published, and at a start those that are lacking, in order. An edition
 * whose manifest could not be made stays published.
 */
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
        // After the commit of a publication its transaction is still at hand, and nothing would be committed in it any
        // more.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        makeUpTo(catalogue.current());
    }

    @TransactionalEventListener
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
            LOG.error("Some editions up to {} have no manifest. The next start makes them.", edition, failure);
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
