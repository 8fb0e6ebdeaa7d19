package org.investportal.database;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process if the store of H2 stays closed, or its file locked by the process itself, for a minute, because a new process can open it. A full or broken disk is no
 * such case: pages are served meanwhile, and a new process could not start.
 */
final class StoreWatchdog {

    /** {@code EX_TEMPFAIL} of {@code sysexits.h}; no other end of the portal has it. */
    private static final int EXIT_CODE = 75;

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatchdog.class);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** A process that is younger does not end, so that a fault which a new process does not heal ends none again and again. */
    private static final long BETWEEN_ENDS_MILLIS = Duration.ofMinutes(10).toMillis();

    private final Duration longest;
    private final LongSupplier uptimeMillis;
    private final Runnable end;
    private @Nullable Long since;

    /** Ends the process as a kill does, which loses nothing that was acknowledged: an orderly end could wait for the store. */
    StoreWatchdog() {
        this(
                LONGEST,
                ManagementFactory.getRuntimeMXBean()::getUptime,
                () -> Runtime.getRuntime().halt(EXIT_CODE));
    }

    StoreWatchdog(Duration longest, LongSupplier uptimeMillis, Runnable end) {
        this.longest = longest;
        this.uptimeMillis = uptimeMillis;
        this.end = end;
    }

    void answered() {
        since = null;
    }

    /** A look, which always opens the file anew after a failure, has failed. */
    void failed(SQLException failure) {
        if (!Outage.isClosedStore(failure) || Outage.isOfDisk(failure)) {
            since = null;
        } else if (since == null) {
            since = System.nanoTime();
        } else if (System.nanoTime() - since >= longest.toNanos() && uptimeMillis.getAsLong() >= BETWEEN_ENDS_MILLIS) {
            LOG.error(
                    "The file of the database could not be opened anew for {} s ({}). The portal ends with exit code {} and has to be started again.",
                    longest.toSeconds(),
                    Outage.reason(failure),
                    EXIT_CODE);
            end.run();
        }
    }
}
