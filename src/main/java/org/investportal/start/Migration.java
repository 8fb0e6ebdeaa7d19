package org.investportal.start;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to date, and knows the traces of a start that was killed while it did so. In a file each table
 * is committed by itself, so half a migration stays there; PostgreSQL rolls it back.
 */
@Component
class Migration implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private static final Set<Integer> DONE_BEFORE = Set.of(
            ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
            ErrorCode.VIEW_ALREADY_EXISTS_1,
            ErrorCode.INDEX_ALREADY_EXISTS_1,
            ErrorCode.SEQUENCE_ALREADY_EXISTS_1,
            ErrorCode.CONSTRAINT_ALREADY_EXISTS_1,
            ErrorCode.TRIGGER_ALREADY_EXISTS_1,
            ErrorCode.TRIGGER_NOT_FOUND_1,
            ErrorCode.CONSTRAINT_NOT_FOUND_1,
            ErrorCode.FUNCTION_ALIAS_ALREADY_EXISTS_1,
            ErrorCode.DUPLICATE_COLUMN_NAME_1,
            ErrorCode.DUPLICATE_KEY_1);

    /** The migration that publishes the first shipped edition. Data without content has a gap there. */
    private static final MigrationVersion FIRST_EDITION = MigrationVersion.fromVersion("8");

    private final DataLocation place;
    private final StartSettings settings;

    Migration(JdbcConnectionDetails database, StartSettings settings) {
        this.place = DataLocation.of(database.getJdbcUrl());
        this.settings = settings;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw explained(flyway, failure);
        }
        if (holds(flyway, state -> state == MigrationState.FUTURE_SUCCESS)) {
            LOG.warn(
                    "A newer version of the portal has changed this data. This version may not understand all of it; start the newer one.");
        }
    }

    private RuntimeException explained(Flyway flyway, FlywayException failure) {
        Optional<Path> folder = place.folder();
        if (folder.isPresent() && isLeftHalfDone(flyway, failure)) {
            return wasEverReady(flyway)
                    ? StartRefused.afterHalfAnUpdate(folder.get(), failure)
                    : StartRefused.afterHalfAFirstStart(folder.get(), failure);
        }
        if (failure instanceof FlywayValidateException) {
            return hasOtherContent(flyway)
                    ? StartRefused.forOtherContent(place, settings.content(), failure)
                    : StartRefused.forOtherData(place, failure);
        }
        return failure;
    }

    /** Tells whether the data began with other content than is set: its first edition is unknown to this start, or missing below later migrations. */
    private static boolean hasOtherContent(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> FIRST_EDITION.equals(migration.getVersion()))
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.MISSING_SUCCESS || state == MigrationState.IGNORED);
    }

    /** The first start after the kill finds objects that already exist or are already gone; Flyway then marks the migration as failed for later starts. */
    private static boolean isLeftHalfDone(Flyway flyway, FlywayException failure) {
        return sqlCause(failure)
                .map(cause -> DONE_BEFORE.contains(cause.getErrorCode()))
                .orElseGet(() -> holds(flyway, MigrationState::isFailed));
    }

    private static Optional<SQLException> sqlCause(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static boolean holds(Flyway flyway, Predicate<MigrationState> state) {
        return Arrays.stream(flyway.info().all()).anyMatch(migration -> state.test(migration.getState()));
    }

    /**
     * Tells whether the portal ever ran with this database. Shipped data are there long before the first start is complete. Only a running
     * portal writes a manifest, as soon as it is ready, and, in versions that made none, accounts.
     */
    private static boolean wasEverReady(Flyway flyway) {
        JdbcClient database = JdbcClient.create(flyway.getConfiguration().getDataSource());
        return Stream.of("manifest", "account").anyMatch(table -> hasRows(database, table));
    }

    private static boolean hasRows(JdbcClient database, String table) {
        try {
            return database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single()
                    > 0;
        } catch (BadSqlGrammarException noSuchTable) {
            return false;
        }
    }
}
