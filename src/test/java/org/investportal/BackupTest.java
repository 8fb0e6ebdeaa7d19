package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.investportal.catalogue.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups are made while staff save and publish, and each is restored as docs/backup.md says: the portal on it serves the same
 * bytes, has what was saved before the backup began, and its history is as published.
 */
@Tag("sweep")
class BackupTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Nested
    class H2 extends Facts {

        private Path backups = Path.of("");

        @Override
        Map<String, String> settings() {
            backups = folder.resolve("backups");
            return Map.of("PORTAL_BACKUP_FOLDER", "backups", "PORTAL_BACKUP_EVERY", "1s", "PORTAL_BACKUP_KEEP", "5");
        }

        /** The second from now was begun after now. */
        @Override
        Path backup() throws Exception {
            SortedSet<Path> before = files();
            await().atMost(PATIENCE)
                    .until(() -> files().stream()
                                    .filter(file -> before.isEmpty() || file.compareTo(before.last()) > 0)
                                    .count()
                            >= 2);
            return Files.copy(
                    files().last(), folder.resolve("kept-" + files().last().getFileName()));
        }

        private SortedSet<Path> files() throws IOException {
            if (Files.notExists(backups)) {
                return new TreeSet<>();
            }
            try (Stream<Path> files = Files.list(backups)) {
                return new TreeSet<>(files.filter(Files::isRegularFile).toList());
            }
        }

        @Override
        Map<String, String> restore(Path backup, Path to) throws IOException {
            Path data = Files.createDirectory(to.resolve("data"));
            try (ZipFile zip = new ZipFile(backup.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    Files.copy(zip.getInputStream(entry), data.resolve(entry.getName()));
                }
            }
            return Map.of();
        }

        @Override
        void isPrivateAndBounded() throws Exception {
            assertThat(files())
                    .hasSizeBetween(1, 5)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
            try (ZipFile zip = new ZipFile(files().last().toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyInAnyOrder("portal.mv.db", "portal.key");
            }
        }
    }

    @Nested
    class Postgres extends Facts {

        private @Nullable InstalledPostgres running;
        private int restored;

        @Override
        Map<String, String> settings() throws Exception {
            running = new InstalledPostgres(folder.resolve("postgres"));
            return at("postgres");
        }

        @Override
        Path backup() throws Exception {
            Path dump = Files.createTempFile(folder, "portal", ".dump");
            postgres()
                    .run(
                            "pg_dump",
                            "--format=custom",
                            "--file=" + dump,
                            postgres().address("postgres"));
            return dump;
        }

        @Override
        Map<String, String> restore(Path backup, Path to) throws Exception {
            String name = "restored_" + ++restored;
            postgres().run("createdb", "--maintenance-db=" + postgres().address("postgres"), name);
            postgres()
                    .run(
                            "pg_restore",
                            "--no-owner",
                            "--exit-on-error",
                            "--dbname=" + postgres().address(name),
                            backup.toString());
            Files.createDirectory(to.resolve("data"));
            Files.copy(folder.resolve("data/portal.key"), to.resolve("data/portal.key"));
            return at(name);
        }

        @Override
        void close() throws Exception {
            postgres().close();
        }

        private InstalledPostgres postgres() {
            return Objects.requireNonNull(running);
        }

        private Map<String, String> at(String name) {
            return Map.of("SPRING_DATASOURCE_URL", postgres().jdbcUrl(name), "SPRING_DATASOURCE_USERNAME", "postgres");
        }
    }

    abstract static class Facts {

        @TempDir
        Path folder;

        private final AtomicInteger saved = new AtomicInteger();
        private int restores;

        abstract Map<String, String> settings() throws Exception;

        /** Returns a backup that was begun after the call. */
        abstract Path backup() throws Exception;

        /** Returns the settings of a portal on the restored data. */
        abstract Map<String, String> restore(Path backup, Path to) throws Exception;

        void isPrivateAndBounded() throws Exception {}

        void close() throws Exception {}

        /** A backup, and how many saves were acknowledged before it began and tried before it ended. */
        private record Taken(Path backup, int atLeast, int atMost) {}

        @Test
        void restoresEveryBackupThatWasMadeDuringWrites() throws Exception {
            Map<String, String> settings = settings();
            try {
                List<Taken> taken = new ArrayList<>();
                Map<Integer, PublicAnswers> states = new HashMap<>();
                String draft = work(settings, taken, states);
                for (Taken each : taken) {
                    isWhole(each, draft, states);
                }
            } finally {
                close();
            }
        }

        private String work(Map<String, String> settings, List<Taken> taken, Map<Integer, PublicAnswers> states)
                throws Exception {
            try (PortalProcess portal = PortalProcess.in(folder, settings).untilReady()) {
                ProcessStaff staff = ProcessStaff.first(portal);
                String draft = staff.draft(347, "1.5 billion");
                states.put(Shipped.EDITION, PublicAnswers.of(portal.port()));
                taken.add(takenWhileSaving(staff, draft));
                taken.add(takenWhilePublishing(staff, "171.5 billion"));
                states.put(Shipped.EDITION + 1, PublicAnswers.of(portal.port()));
                portal.stop();
                isPrivateAndBounded();
                assertThat(portal.output()).noneMatch(line -> line.contains("ERROR"));
                return draft;
            }
        }

        private Taken takenWhileSaving(ProcessStaff staff, String draft) throws Exception {
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
                while (!enough.get()) {
                    assertThat(staff.save(draft, (saved.get() + 1) + ".5 billion")
                                    .status())
                            .isEqualTo(200);
                    saved.incrementAndGet();
                }
            });
            try {
                await().atMost(PATIENCE).until(() -> saved.get() > 2 || saving.isDone());
                int atLeast = saved.get();
                return new Taken(backup(), atLeast, saved.get() + 1);
            } finally {
                enough.set(true);
                saving.get(1, TimeUnit.MINUTES);
            }
        }

        private Taken takenWhilePublishing(ProcessStaff staff, String number) throws Exception {
            CompletableFuture<Void> publishing = CompletableFuture.runAsync(() -> staff.publish(305, number));
            Path backup = backup();
            publishing.get(2, TimeUnit.MINUTES);
            return new Taken(backup, saved.get(), saved.get());
        }

        private void isWhole(Taken taken, String draft, Map<Integer, PublicAnswers> states) throws Exception {
            Path to = Files.createDirectory(folder.resolve("restored-" + ++restores));
            Map<String, String> settings = restore(taken.backup(), to);
            try (PortalProcess portal = PortalProcess.in(to, settings).untilReady()) {
                PublicAnswers restored = PublicAnswers.of(portal.port());
                int edition = newest(restored);
                System.out.println(restored.paths().size() + " answers of edition " + edition + " are compared");
                restored.without(madeAnew(edition)).assertSameAs(Objects.requireNonNull(states.get(edition)));
                assertThat(Integer.parseInt(
                                ProcessStaff.at(portal).number(draft).replace(".5 billion", "")))
                        .isBetween(taken.atLeast(), taken.atMost());
                portal.stop();
                assertThat(portal.output()).noneMatch(line -> line.contains("ERROR"));
            }
            try (PortalProcess command = PortalProcess.in(to, settings, "verify-history")) {
                assertThat(command.untilEnd()).as(command.output().toString()).isZero();
            }
        }

        /** The manifest of an edition has a random secret, and a backup between the edition and its manifest lacks it. */
        private static String madeAnew(int edition) {
            return edition > Shipped.EDITION ? "/data/editions/" + edition + "/.*" : "";
        }

        private static int newest(PublicAnswers answers) {
            int edition = Shipped.EDITION;
            while (answers.paths().contains("/editions/" + (edition + 1))) {
                edition++;
            }
            return edition;
        }
    }
}
