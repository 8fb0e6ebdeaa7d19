package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.investportal.FileDatabase;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.database.BackupFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** When backups are written, what they contain, which are deleted, and what is said when they fail. */
@ExtendWith(OutputCaptureExtension.class)
class BackupJobTest {

    private final Path backups;
    private final Path key;
    private final FileDatabase database;
    private final Connection connection;
    private final JdbcClient jdbc;
    private final List<Object> events = new ArrayList<>();
    private Instant now = Instant.parse("2126-12-01T08:00:00Z");

    BackupJobTest(@TempDir Path folder) throws Exception {
        backups = folder.resolve("backups");
        database = new FileDatabase(folder);
        key = folder.resolve("data/portal.key");
        connection = DriverManager.getConnection(database.getJdbcUrl(), "", "");
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("create table saved (number bigint primary key)").update();
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    private BackupJob job(BackupSettings settings, JdbcConnectionDetails at) {
        return job(settings, at, jdbc);
    }

    private BackupJob job(BackupSettings settings, JdbcConnectionDetails at, JdbcClient client) {
        InstantSource clock = () -> now;
        return new BackupJob(settings, at, client, events::add, clock.withZone(ZoneOffset.UTC));
    }

    private BackupJob job() {
        return job(new BackupSettings(backups.toString(), Duration.ofDays(1), 2), database);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesOneADayAndKeepsTheNewest() throws Exception {
        BackupJob job = job();
        job.backUpWhenDue();
        Files.createFile(backups.resolve("portal-of-somebody.zip"));
        for (int hour = 0; hour < 48; hour++) {
            now = now.plus(Duration.ofHours(1));
            job.backUpWhenDue();
        }

        assertThat(names())
                .containsExactly(
                        "portal-2126-12-02T08-00-00Z.zip",
                        "portal-2126-12-03T08-00-00Z.zip",
                        "portal-of-somebody.zip",
                        "unfinished");
    }

    @Test
    void waitsAfterARestartUntilTheNewestIsOldEnough() throws Exception {
        job().backUpWhenDue();
        now = now.plus(Duration.ofHours(23));
        BackupJob restarted = job();
        restarted.backUpWhenDue();
        assertThat(names()).hasSize(2);

        now = now.plus(Duration.ofHours(1));
        restarted.backUpWhenDue();
        assertThat(names()).hasSize(3);
    }

    @Test
    void containsTheDatabaseAndTheKey() throws Exception {
        jdbc.sql("insert into saved values (4711)").update();
        Files.writeString(key, "the key");
        job().backUpWhenDue();

        Path restored = Files.createDirectory(backups.resolveSibling("restored"));
        Path file = backups.resolve("portal-2126-12-01T08-00-00Z.zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream stored = zip.getInputStream(zip.getEntry("portal.mv.db"));
                InputStream storedKey = zip.getInputStream(zip.getEntry("portal.key"))) {
            Files.copy(stored, restored.resolve("portal.mv.db"));
            assertThat(storedKey).hasContent("the key");
        }
        try (Connection copy = DriverManager.getConnection("jdbc:h2:file:" + restored.resolve("portal"), "", "")) {
            assertThat(JdbcClient.create(new SingleConnectionDataSource(copy, true))
                            .sql("select number from saved")
                            .query(Long.class)
                            .single())
                    .isEqualTo(4711);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups)))
                .isEqualTo("rwx------");
    }

    @Test
    void removesWhatAKillLeft() throws Exception {
        Files.createDirectories(backups.resolve("unfinished"));
        Files.createFile(backups.resolve("unfinished/portal-2126-11-30T08-00-00Z.zip"));
        job().backUpWhenDue();

        assertThat(names()).containsExactly("portal-2126-12-01T08-00-00Z.zip", "unfinished");
        assertThat(backups.resolve("unfinished")).isEmptyDirectory();
    }

    @Test
    void leavesFilesOfOthersInItsFolder() throws Exception {
        Path other = Files.createDirectories(backups.resolve("unfinished/work"));
        job().backUpWhenDue();

        assertThat(other).exists();
    }

    @Test
    void goesOnAfterTheClockWasWrong() throws Exception {
        BackupJob job = job();
        now = Instant.parse("2186-12-01T08:00:00Z");
        job.backUpWhenDue();
        now = now.plus(Duration.ofDays(1));
        job.backUpWhenDue();
        now = Instant.parse("2126-12-01T08:00:00Z");
        job.backUpWhenDue();
        now = now.plus(Duration.ofDays(1));
        job().backUpWhenDue();

        assertThat(names())
                .containsExactly(
                        "portal-2126-12-01T08-00-00Z.zip",
                        "portal-2126-12-02T08-00-00Z.zip",
                        "portal-2186-12-01T08-00-00Z.zip",
                        "portal-2186-12-02T08-00-00Z.zip",
                        "unfinished");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswerOnceItHasClosedItself(CapturedOutput output) {
        jdbc.sql("shutdown immediately").update();
        JdbcClient afterwards = JdbcClient.create(new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                return connection;
            }

            @Override
            public Connection getConnection(String user, String password) {
                return connection;
            }
        });
        job(new BackupSettings(backups.toString(), Duration.ofDays(1), 2), database, afterwards)
                .backUpWhenDue();

        assertThat(output).contains("No backup could be written to " + backups + " (The database does not answer)");
    }

    @Test
    void saysOnceThatAFolderCannotBeWrittenAndTriesAgain(CapturedOutput output) throws Exception {
        Files.createFile(backups);
        BackupJob job = job();
        for (int minute = 0; minute < 60; minute++) {
            job.backUpWhenDue();
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(output.toString()
                        .lines()
                        .filter(line ->
                                line.contains("No backup could be written to " + backups + " (it is not a folder)")))
                .hasSize(1);
        assertThat(output).doesNotContain("\tat ");

        assertThat(events).as("one for each attempt").hasSize(6).hasOnlyElementsOfType(BackupFailed.class);

        Files.delete(backups);
        job.backUpWhenDue();
        assertThat(events).hasSize(6);
        assertThat(names()).hasSize(2);
        assertThat(output).contains("A backup is in " + backups.resolve("portal-2126-12-01T09-00-00Z.zip"));
    }

    @Test
    void writesNoneWithoutAFolder() {
        job(new BackupSettings(" ", Duration.ofDays(1), 7), database).backUpWhenDue();

        assertThat(backups).doesNotExist();
    }

    @Test
    void refusesAnotherDatabase() {
        BackupSettings settings = new BackupSettings(backups.toString(), Duration.ofDays(1), 7);

        assertThatThrownBy(() -> job(settings, new DatabaseAt("jdbc:postgresql://localhost/portal", "", "")))
                .hasMessage(
                        "The setting portal.backup.folder works only on the embedded database, not for the data in"
                                + " jdbc:postgresql://localhost/portal: remove it, use the backup of the database, and start again.");
    }
}
