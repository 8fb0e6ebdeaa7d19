package org.investportal.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.investportal.database.ErasureSettings;
import org.investportal.database.ExclusiveDatabase;
import org.investportal.database.PersonalDataErased;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the file of the embedded database written anew if personal data were erased: at night, and when the portal stops. */
@Component
@Profile("!quiet") // commands leave this to the portal
class ErasureJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);

    /** Both together are less than the ten seconds for which requests may be refused at night. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    /** In a night; a busy machine may need more than one. */
    private static final int MOST_TRIES = 3;

    private final ErasureSettings settings;
    private final PortalSettings portal;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private final ExclusiveDatabase exclusive;
    private final Clock clock;
    private final DataLocation place;
    private final FileRewrite rewrite;
    private int tries;
    private volatile boolean started;
    private volatile boolean dueAtStop;

    ErasureJob(
            ErasureSettings settings,
            PortalSettings portal,
            JdbcConnectionDetails database,
            JdbcClient jdbc,
            ExclusiveDatabase exclusive,
            Clock clock) {
        this.settings = settings;
        this.portal = portal;
        this.database = database;
        this.jdbc = jdbc;
        this.exclusive = exclusive;
        this.clock = clock;
        this.place = DataLocation.of(database.getJdbcUrl());
        this.rewrite = new FileRewrite(database);
    }

    @EventListener
    void remember(PersonalDataErased erased) {
        if (place.isH2()) {
            jdbc.sql("merge into file_rewrite_due (id) key (id) values (1)").update();
        }
    }

    /** The shutdown handler runs when everything that uses the database has ended and the pool is closed. */
    @EventListener(ApplicationReadyEvent.class)
    void start() throws Exception {
        if (place.file().isPresent() && !started) {
            rewrite.deleteRemains();
            SpringApplication.getShutdownHandlers().add(this::rewriteAtStop);
            started = true;
        }
    }

    /** Looks at the clock only, except in the hour that is set. */
    @Scheduled(cron = "0 * * * * *")
    void rewriteAtNight() {
        boolean isTime = clock.instant().atZone(portal.zone()).getHour() == settings.hour();
        if (!isTime) {
            tries = 0;
        } else if (started && tries < MOST_TRIES && isDue()) {
            tell(this::runAtNight, "The portal tries again, at the latest the next night, and when it stops.");
        }
    }

    /** Tries again in the next minute if the database is in use, for example by a backup. */
    private boolean runAtNight() throws Exception {
        return exclusive.run(PATIENCE, only -> {
            tries++;
            rewrite.run(only, LONGEST);
        });
    }

    @Override
    public void destroy() {
        try {
            dueAtStop = started && isDue();
        } catch (DataAccessException unreachable) {
            LOG.debug("The database does not answer, as the log says already.", unreachable);
        }
    }

    void rewriteAtStop() {
        if (dueAtStop) {
            tell(this::runAtStop, "The portal tries again at night, and when it stops again.");
        }
    }

    private boolean runAtStop() throws Exception {
        try (Connection only =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            ExclusiveDatabase.closeOthers(only);
            rewrite.run(only, NO_LIMIT);
            return true;
        }
    }

    private boolean isDue() {
        return jdbc.sql("select count(*) from file_rewrite_due")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void tell(Callable<Boolean> attempt, String next) {
        long start = System.nanoTime();
        try {
            if (attempt.call()) {
                LOG.info(
                        "The database file was rewritten in {} ms. Erased personal data are no longer in it.",
                        Duration.ofNanos(System.nanoTime() - start).toMillis());
            }
        } catch (Exception failure) {
            LOG.error(
                    "The database file could not be rewritten ({}), so parts of erased personal data are still in it. {}",
                    reason(NestedExceptionUtils.getMostSpecificCause(failure)),
                    next);
        }
    }

    /** Not the message of the database, which can have the values of a row. */
    private static @Nullable String reason(Throwable cause) {
        return cause instanceof SQLException refused && refused.getSQLState() != null
                ? "SQL state " + refused.getSQLState()
                : cause.getMessage();
    }
}
