package org.investportal.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the tables of the database, or brings them up to date, unless it is one that this version cannot read; then guards them. */
@Component
final class Migration implements FlywayMigrationStrategy {

    private static final String OF_FIRST_PORTAL = "V1__items_and_editions.sql";

    /** Nodes that start at once would make the same triggers. */
    private static final long GUARDING = 7677;

    private final JdbcConnectionDetails connection;

    Migration(JdbcConnectionDetails connection) {
        this.connection = connection;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (isFileOfH2()) {
            checkReadOnly(flyway);
        }
        check(flyway.info().applied());
        flyway.migrate();
        guard(Objects.requireNonNull(flyway.getConfiguration().getDataSource()));
    }

    private boolean isFileOfH2() {
        Matcher file = HistoryVerification.FILE.matcher(connection.getJdbcUrl());
        return file.matches() && Files.exists(Path.of(file.group(1) + ".mv.db"));
    }

    /** Looks first without the right to write, because H2 changes a file by opening it. */
    private void checkReadOnly(Flyway flyway) {
        DataSource reader = new DriverManagerDataSource(
                connection.getJdbcUrl() + ";ACCESS_MODE_DATA=r",
                Objects.requireNonNullElse(connection.getUsername(), ""),
                Objects.requireNonNullElse(connection.getPassword(), ""));
        check(Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(reader)
                .load()
                .info()
                .applied());
    }

    private static void check(MigrationInfo[] applied) {
        if (Arrays.stream(applied).anyMatch(migration -> OF_FIRST_PORTAL.equals(migration.getScript()))) {
            throw new StartRefused(
                    "The database is of an older portal, whose content this version does not read. The last version that reads it is 0.1.0.",
                    "Start that version on it, or start this one on an empty database. Nothing was changed.");
        }
        Arrays.stream(applied)
                .filter(migration -> !migration.getState().isResolved())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new StartRefused(
                            "The database is of a newer version of the portal: it has " + unknown.getScript()
                                    + ", which this version does not know.",
                            "Start the newer version, or restore the backup from before the update. Nothing was changed.");
                });
    }

    private void guard(DataSource owner) {
        JdbcTemplate database = new JdbcTemplate(owner);
        Guards guards = new Guards(database);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(status -> {
            if (DatabaseKind.of(database).isPostgresql()) {
                database.query("select pg_advisory_xact_lock(" + GUARDING + ")", row -> {});
            }
            guards.make();
            guards.grant(Objects.requireNonNullElse(connection.getUsername(), ""));
        });
    }
}
