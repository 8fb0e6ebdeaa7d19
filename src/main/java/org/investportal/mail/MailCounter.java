package org.investportal.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Counts the mails that wait, and those that could not be sent. */
@Component
public class MailCounter {

    private static final Logger LOG = LoggerFactory.getLogger(MailCounter.class);

    private static final int SECONDS_BETWEEN_COUNTS = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Mails mails;
    private final Clock clock;
    private volatile double queued = Double.NaN;
    private volatile double failed = Double.NaN;

    MailCounter(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Returns how many mails are in the queue, as counted last; not a number before the first count. */
    public double queued() {
        return queued;
    }

    /** Returns how many mails were given up in the last 24 hours, as counted last; not a number before the first count. */
    public double failed() {
        return failed;
    }

    /** Returns how many mails wait for another attempt after a failed one. */
    public long retried() {
        return mails.countByStateAndFailureIsNotNull(MailState.QUEUED);
    }

    /** Returns how many mails of each kind were given up in this time. */
    public Map<MailKind, Long> failed(Duration time) {
        Instant since = clock.instant().minus(time);
        Map<MailKind, Long> counts = new EnumMap<>(MailKind.class);
        for (MailKind kind : MailKind.values()) {
            long count = mails.countByStateAndKindAndDueAtAfter(MailState.FAILED, kind, since);
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    /** Counts for metrics, which must not wait for the database. */
    @Scheduled(fixedDelay = SECONDS_BETWEEN_COUNTS, timeUnit = TimeUnit.SECONDS)
    void count() {
        try {
            queued = mails.countByState(MailState.QUEUED);
            failed = mails.countByStateAndDueAtAfter(
                    MailState.FAILED, clock.instant().minus(DAY));
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }
}
