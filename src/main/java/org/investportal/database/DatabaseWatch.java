package org.investportal.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the database every quarter of a second whether it is there, and now and then whether it can be written. Where not, everything that needs it is refused at once until
 * it answers again; the log has one line when an outage begins and one when it ends. A failure that only looks like an outage is logged, too.
 */
@Component
class DatabaseWatch implements MeterBinder, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(3);

    private final DataSource dataSource;
    private final UnexplainedFailureLog failures;
    private final StoreWatchdog watchdog;
    private final Thread thread = new Thread(this::run, "database-watch");
    private volatile boolean stopping;
    private volatile boolean down;
    private final AtomicBoolean suspected = new AtomicBoolean();
    private long downSince;

    @Autowired
    DatabaseWatch(DataSource dataSource) {
        this(dataSource, UNTIL_KNOWN, new StoreWatchdog());
    }

    /**
     * Watches the database.
     *
     * @param untilKnown the time in which an outage is noticed; a failure without one has another reason
     */
    DatabaseWatch(DataSource dataSource, Duration untilKnown, StoreWatchdog watchdog) {
        this.dataSource = dataSource;
        this.watchdog = watchdog;
        this.failures = new UnexplainedFailureLog(untilKnown);
        thread.setDaemon(true);
    }

    /** Starts the watch when the portal is ready, because only then there are tables to look at, and requests. */
    @EventListener(ApplicationReadyEvent.class)
    void start() throws SQLException {
        if (dataSource.isWrapperFor(WatchedDataSource.class) && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.database.up", this, watch -> watch.down ? 0 : 1)
                .description("0 while the database does not answer or refuses writes")
                .register(registry);
    }

    /** Looks now, because a failure looks like an outage, and logs the failure if there is none. Returns whether the watch is running. */
    boolean investigates(Throwable failure) {
        failures.add(failure);
        if (!down) {
            suspected.set(true);
            LockSupport.unpark(thread);
        }
        return thread.isAlive();
    }

    private void run() {
        try {
            WatchedDataSource watched = dataSource.unwrap(WatchedDataSource.class);
            DatabaseLook look = new DatabaseLook(watched);
            while (!stopping) {
                take(look, watched);
                LockSupport.parkNanos(EVERY.toNanos());
            }
            look.disconnect();
        } catch (SQLException impossible) {
            LOG.error("The watch of the database stopped with an error. Restart the portal.", impossible);
        }
    }

    /** Looks at the database once, if no job has it to itself; an error in one look does not stop the next. */
    private void take(DatabaseLook look, WatchedDataSource watched) {
        if (!watched.beginsLook()) {
            return;
        }
        try {
            refuseOrOpen(look, watched);
        } catch (Throwable failure) {
            look.disconnect();
            failures.log("A look at the database has failed", failure);
        } finally {
            watched.endLook();
        }
    }

    private void refuseOrOpen(DatabaseLook look, WatchedDataSource watched) throws SQLException {
        try {
            look.take(suspected.getAndSet(false));
            answered(watched);
        } catch (SQLException failure) {
            look.recover(failure);
            failed(watched, failure);
        }
    }

    private void answered(WatchedDataSource watched) throws SQLException {
        watchdog.answered();
        if (down) {
            down = false;
            watched.open();
            LOG.warn(
                    "The database answers again, after {} s.",
                    Duration.ofNanos(System.nanoTime() - downSince).toSeconds());
        }
        if (failures.logThoseWithout()) {
            throw new SQLException("Its file has to be opened anew");
        }
    }

    private void failed(WatchedDataSource watched, SQLException failure) throws SQLException {
        failures.explain();
        if (!down) {
            down = true;
            downSince = System.nanoTime();
            LOG.error(
                    "The database does not answer ({}). Requests that need it get 503 until it answers. The portal keeps trying; a restart is not necessary.",
                    Outage.reason(failure));
        }
        watched.close();
        watchdog.failed(failure);
    }

    /** Before the pool is closed, so that the last connection closes the file. It does not interrupt, because that would close the file for all its users. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        LockSupport.unpark(thread);
        thread.join(Duration.ofSeconds(3).toMillis());
    }
}
