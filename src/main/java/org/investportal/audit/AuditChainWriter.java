package org.investportal.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the entries of the log to the chain shortly after their commit: if each entry waited for the hash of the
 * previous one, only one person could sign in at a time. If two nodes add links at once, the unique position makes the
 * later one fail and try again.
 */
@Component
class AuditChainWriter {

    private static final Logger LOG = LoggerFactory.getLogger(AuditChainWriter.class);
    private static final int AT_ONCE = 500;
    private static final int SALT_BYTES = 16;

    /** The age up to which unlinked entries are looked for again. No transaction takes so long, so older entries were already committed at an earlier run. */
    private static final Duration RECENT = Duration.ofHours(1);

    private static final OffsetDateTime EVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final SecureRandom random = new SecureRandom();
    private final AuditLinkStore links;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private boolean looked;
    private boolean failed;

    AuditChainWriter(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.links = new AuditLinkStore(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Links the recent entries; the first run links all entries without a link. */
    @Scheduled(fixedDelay = 1000)
    void linkRecent() {
        try {
            link(looked ? OffsetDateTime.now(clock).minus(RECENT) : EVER);
            looked = true;
            failed = false;
        } catch (DuplicateKeyException overtaken) {
            LOG.debug("Another node has added to the chain of the log.", overtaken);
        } catch (CannotCreateTransactionException noDatabase) {
            LOG.debug("The database does not answer; the watch of the database has logged it.", noDatabase);
        } catch (DataAccessException | TransactionException failure) {
            tellOnce(failure);
        }
    }

    /** Links all entries without a link, of any age. */
    void linkAll() {
        link(EVER);
    }

    private void link(OffsetDateTime since) {
        while (Boolean.TRUE.equals(transaction.execute(status -> linkSome(since)))) {
            LOG.debug("More entries remain than one transaction adds.");
        }
    }

    /** Links a batch of entries and returns whether there may be more. */
    private boolean linkSome(OffsetDateTime since) {
        List<Map<String, Object>> entries = links.unlinked(since, AT_ONCE);
        if (!entries.isEmpty()) {
            AuditLink newest = links.newest().orElse(null);
            for (Map<String, Object> entry : entries) {
                newest = next(newest, entry);
                links.add(newest);
            }
        }
        return entries.size() == AT_ONCE;
    }

    private AuditLink next(@Nullable AuditLink newest, Map<String, Object> entry) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return AuditLink.after(
                newest == null ? null : newest.hash(),
                newest == null ? 1 : newest.position() + 1,
                entry,
                HexFormat.of().formatHex(salt));
    }

    private void tellOnce(Exception failure) {
        if (!failed) {
            LOG.warn("The portal could not chain new entries of the log; it will try again", failure);
        }
        failed = true;
    }
}
