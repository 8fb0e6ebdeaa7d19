package org.investportal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a person that were erased are in no file of the portal after the next stop or the next night, and everything else stays. */
@Tag("sweep")
class ErasedDataTest {

    private static final String EMAIL = "zebulon@quartermain.example";
    private static final List<String> WORDS = List.of("Zebulon Quartermain", "0571-87654321", EMAIL);
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(10);
    private static final Duration UNTIL_NIGHT = Duration.ofMinutes(5);

    private final Path folder;

    ErasedDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isInNoFileAfterAStopAndInNoLaterBackup() throws Exception {
        int port;
        ProcessStaff staff;
        String draft;
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            port = portal.port();
            staff = ProcessStaff.first(portal);
            draft = staff.draft(347, "1.5 billion");
            erasePerson(staff, port);
            portal.stop();
            assertThat(portal.output()).anyMatch(line -> line.contains("The database file was rewritten"));
        }
        assertThat(filesWithWords()).isEmpty();

        Map<String, String> settings = Map.of("PORTAL_BACKUP_FOLDER", "backups", "SERVER_PORT", String.valueOf(port));
        try (PortalProcess portal = PortalProcess.in(folder, settings).untilReady()) {
            assertThat(staff.number(draft)).as("with the session of before").isEqualTo("1.5 billion");
            ProcessStaff.at(portal);
            portal.until(() -> portal.output().stream().anyMatch(line -> line.contains("A backup is in")));
            portal.stop();
            assertThat(portal.output()).noneMatch(line -> line.contains("The database file was rewritten"));
        }
        assertThat(filesWithWords()).isEmpty();
        try (PortalProcess verification = PortalProcess.in(folder, Map.of(), "verify-history")) {
            assertThat(verification.untilEnd()).isZero();
        }
    }

    @Test
    void isInNoFileAfterTheNightWhilePagesStay() throws Exception {
        String draft;
        int hour = OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(3).getHour();
        try (PortalProcess portal = PortalProcess.in(folder, Map.of("PORTAL_ERASURE_HOUR", String.valueOf(hour)))
                .untilReady()) {
            ProcessStaff staff = ProcessStaff.first(portal);
            draft = staff.draft(347, "1.5 billion");
            erasePerson(staff, portal.port());

            assertThat(longestRefusal(portal, staff, draft)).isLessThan(LONGEST_REFUSAL);

            assertThat(filesWithWords()).isEmpty();
            assertThat(staff.save(draft, "1.6 billion").status()).isEqualTo(200);
            portal.kill();
        }
        assertThat(filesWithWords()).isEmpty();
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            assertThat(ProcessStaff.at(portal).number(draft)).isEqualTo("1.6 billion");
        }
    }

    /** Asks until the file was rewritten; pages are there all the time. */
    private static Duration longestRefusal(PortalProcess portal, ProcessStaff staff, String draft) throws Exception {
        Browser reader = Browser.at(portal.port());
        List<Long> answered = new ArrayList<>(List.of(System.nanoTime()));
        await().atMost(UNTIL_NIGHT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    assertThat(reader.get("/").status()).isEqualTo(200);
                    int status = status(staff, draft);
                    assertThat(status).isIn(200, 503);
                    if (status == 200) {
                        answered.add(System.nanoTime());
                    }
                    return status == 200
                            && portal.output().stream()
                                    .anyMatch(line -> line.contains("The database file was rewritten"));
                });
        long longest = 0;
        for (int answer = 1; answer < answered.size(); answer++) {
            longest = Math.max(longest, answered.get(answer) - answered.get(answer - 1));
        }
        System.out.println("The desk was refused for at most " + longest / 1_000_000 + " ms");
        return Duration.ofNanos(longest);
    }

    /** A page that is being sent when the rewrite begins is cut off, as in an outage. */
    private static int status(ProcessStaff staff, String draft) {
        try {
            return staff.edit(draft).status();
        } catch (UncheckedIOException cutOff) {
            return 503;
        }
    }

    private void erasePerson(ProcessStaff staff, int port) throws IOException {
        Browser.at(port)
                .submit(
                        "/enquire",
                        Map.of(
                                "name",
                                WORDS.get(0),
                                "email",
                                EMAIL,
                                "need",
                                "Call " + WORDS.get(1),
                                "timeframe",
                                "year"));
        assertThat(filesWithWords()).isNotEmpty();
        assertThat(staff.erase(EMAIL).html().select("[role=status]").text()).startsWith("The data were erased.");
        assertThat(filesWithWords()).as("H2 keeps them").isNotEmpty();
    }

    private List<Path> filesWithWords() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (hasWords(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean hasWords(Path file) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            try (InputStream content = Files.newInputStream(file)) {
                return hasWords(content);
            }
        }
        try (ZipFile backup = new ZipFile(file.toFile())) {
            for (ZipEntry entry : backup.stream().toList()) {
                if (hasWords(backup.getInputStream(entry))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean hasWords(InputStream content) throws IOException {
        String bytes = new String(content.readAllBytes(), ISO_8859_1);
        return WORDS.stream().anyMatch(bytes::contains);
    }
}
