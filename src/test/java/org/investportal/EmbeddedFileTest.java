package org.investportal;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the embedded database has each commit as soon as it is acknowledged, and does not grow without end. */
class EmbeddedFileTest {

    private static final String FREE_SPACE_IS_USED_AT_ONCE = ";RETENTION_TIME=0";

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final int BACKUPS = Integer.getInteger("backups", 10);

    private final Path folder;
    private final String url;

    EmbeddedFileTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        url = Settings.embeddedAt(folder.resolve("portal"));
    }

    @Test
    void everyCopyContainsAllAcknowledgedCommits() throws Exception {
        try (Commits commits = Commits.to(url + FREE_SPACE_IS_USED_AT_ONCE)) {
            for (int each = 1; each <= 500; each++) {
                commits.next();
            }
            everyImageIsWhole(commits, 50);
        }
    }

    /** Commits go on while each backup is written. */
    @Test
    void everyBackupContainsAllCommitsBeforeIt() throws Exception {
        try (Commits commits = Commits.to(url + FREE_SPACE_IS_USED_AT_ONCE);
                Connection other = DriverManager.getConnection(url + FREE_SPACE_IS_USED_AT_ONCE);
                Statement statement = other.createStatement()) {
            AtomicLong acknowledged = new AtomicLong();
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> committing =
                    CompletableFuture.runAsync(() -> commitUntil(commits, enough, acknowledged));
            for (int backup = 1; backup <= BACKUPS; backup++) {
                Thread.sleep(20);
                long before = acknowledged.get();
                statement.execute("backup to '" + folder.resolve("backup.zip") + "'");
                long after = acknowledged.get() + 1;
                assertThat(newestIn(folder.resolve("backup.zip"))).isBetween(before, after);
            }
            enough.set(true);
            committing.get(1, TimeUnit.MINUTES);
            System.out.println(BACKUPS + " backups during " + acknowledged + " commits");
        }
    }

    private static void commitUntil(Commits commits, AtomicBoolean enough, AtomicLong acknowledged) {
        try {
            while (!enough.get()) {
                acknowledged.set(commits.next());
                Thread.sleep(2);
            }
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long newestIn(Path backup) throws Exception {
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream stored = zip.getInputStream(zip.getEntry("portal.mv.db"))) {
            Files.copy(stored, folder.resolve("restored.mv.db"), REPLACE_EXISTING);
        }
        return Commits.newest("jdbc:h2:file:" + folder.resolve("restored"));
    }

    @Test
    void reusesFreeSpace() throws Exception {
        try (Commits commits = Commits.to(url + FREE_SPACE_IS_USED_AT_ONCE)) {
            changeWords(commits, 1_000);
            long before = size();
            changeWords(commits, 4_000);

            assertDoesNotGrow(before);
        }
    }

    /** As shipped: space is used again 45 seconds after it has become free. */
    @Tag("sweep")
    @Test
    void keepsCommitsAndReusesSpaceOverMinutes() throws Exception {
        try (Commits commits = Commits.to(url)) {
            commit(commits, A_MINUTE);
            long before = size();
            commit(commits, A_MINUTE);

            everyImageIsWhole(commits, 200);
            assertDoesNotGrow(before);
        }
    }

    private static void changeWords(Commits commits, int times) throws Exception {
        for (int each = 1; each <= times; each++) {
            commits.change(each);
        }
    }

    /** About a hundred a second at most, which is more than a desk makes. */
    private static void commit(Commits commits, Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            commits.next();
            Thread.sleep(10);
        }
    }

    /** A copy between two commits is the file that a kill at that moment leaves. */
    private void everyImageIsWhole(Commits commits, int images) throws Exception {
        for (int image = 1; image <= images; image++) {
            long acknowledged = commits.next();
            Files.copy(folder.resolve("portal.mv.db"), folder.resolve("image.mv.db"), REPLACE_EXISTING);
            assertEquals(acknowledged, Commits.newest("jdbc:h2:file:" + folder.resolve("image")), "image " + image);
        }
    }

    private void assertDoesNotGrow(long before) throws IOException {
        long after = size();
        System.out.println("The file had " + before + " bytes, and has " + after);
        assertTrue(after < before * 2, () -> "from " + before + " to " + after + " bytes");
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("portal.mv.db"));
    }
}
