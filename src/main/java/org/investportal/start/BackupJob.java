package org.investportal.start;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.investportal.database.BackupFailed;
import org.investportal.database.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes a backup of the embedded database while the portal runs, if a folder is set and the newest backup there is old enough. */
@Component
class BackupJob {

    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);
    private static final Duration RETRY = Duration.ofMinutes(10);

    private final BackupSettings settings;
    private final DataLocation place;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private @Nullable Instant due;
    private boolean succeeded;
    private boolean failed;

    BackupJob(
            BackupSettings settings,
            JdbcConnectionDetails database,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settings = settings;
        this.place = DataLocation.of(database.getJdbcUrl());
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        if (settings.place().isPresent() && place.file().isEmpty()) {
            throw StartRefused.forBackup(place);
        }
    }

    /** Looks at the clock only, unless a backup is due. */
    @Scheduled(initialDelay = 1000, fixedDelay = 1000)
    void backUpWhenDue() {
        settings.place().map(BackupFolder::new).ifPresent(this::backUpWhenDue);
    }

    private void backUpWhenDue(BackupFolder folder) {
        Instant now = clock.instant();
        try {
            if (due == null || due.isAfter(latest(now))) {
                due = folder.newest(now)
                        .map(newest -> newest.plus(settings.every()))
                        .orElse(now);
            }
            if (!now.isBefore(due)) {
                Path file = folder.add(now, this::write, place.keyFile());
                due = now.plus(settings.every());
                folder.keep(settings.keep(), now);
                tell(file);
            }
        } catch (IOException | DataAccessException failure) {
            due = now.plus(RETRY);
            tell(folder, failure);
        }
    }

    /** A later time was set while the clock was wrong. */
    private Instant latest(Instant now) {
        Instant next = now.plus(settings.every());
        Instant retry = now.plus(RETRY);
        return next.isAfter(retry) ? next : retry;
    }

    /** Copies the file of the database at one moment. H2 lets others write meanwhile, and overwrites nothing that it still has to copy. */
    private void write(Path file) {
        jdbc.sql("backup to ?").param(file.toString()).update();
    }

    private void tell(Path file) {
        if (!succeeded || failed) {
            LOG.info("A backup is in {}.", file);
        }
        succeeded = true;
        failed = false;
    }

    private void tell(BackupFolder folder, Exception failure) {
        if (!failed) {
            LOG.error(
                    "No backup could be written to {} ({}). Correct the cause; the portal tries again every {} minutes.",
                    folder.path(),
                    reason(failure),
                    RETRY.toMinutes());
        }
        failed = true;
        events.publishEvent(new BackupFailed());
    }

    private static String reason(Exception failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return "it is not a folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "the user " + System.getProperty("user.name") + " may not write there";
        }
        boolean isOfTheFile = cause instanceof IOException && cause.getMessage() != null;
        return !isOfTheFile && Outage.isCauseOf(failure)
                ? "The database does not answer"
                : String.valueOf(cause.getMessage());
    }
}
