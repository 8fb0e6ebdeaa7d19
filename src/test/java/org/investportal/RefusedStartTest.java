package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps the portal from starting is told in one sentence, and nothing else is printed. */
class RefusedStartTest {

    private final Path folder;

    RefusedStartTest(@TempDir Path directory) throws Exception {
        folder = directory.toRealPath();
    }

    @Test
    void tellsOfASettingThatCannotBeRead() throws Exception {
        assertRefused(
                Map.of("SERVER_PORT", "abc"),
                "The setting SERVER_PORT cannot be \"abc\" (not a whole number): correct that and start again.");
    }

    @Test
    void tellsOfASettingThatIsRefused() throws Exception {
        assertRefused(
                Map.of("PORTAL_BASE_URL", "foo"),
                "The setting PORTAL_BASE_URL cannot be \"foo\" (must be like https://invest.example.org, without a"
                        + " path): correct that and start again.");
    }

    @Test
    void tellsOfALogThatWouldBeKeptTooShort() throws Exception {
        assertRefused(
                Map.of("PORTAL_AUDIT_RETENTION", "29d"),
                "The setting portal.audit (the log is kept for at least 30d): correct that and start again.");
    }

    @Test
    void tellsOfATakenPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());
            assertRefused(
                    Map.of("SERVER_PORT", port, "SPRING_MAIN_LAZY_INITIALIZATION", "true"), // no more than the server
                    "Port " + port + " is taken by another program: stop that one, or set SERVER_PORT"
                            + " to another port, and start again.");
        }
    }

    @Test
    void tellsOfAFolderItCannotWriteTo() throws Exception {
        Files.createFile(folder.resolve("data"));

        assertRefused(
                Map.of(),
                "The portal cannot write to its data folder " + folder + "/data (it is not a folder): make it a folder"
                        + " that the user " + System.getProperty("user.name") + " may write to, and start again.");
    }

    @Test
    void tellsOfADatabaseThatDoesNotAnswer() throws Exception {
        assertRefused(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/portal?password=secret"),
                "The database jdbc:postgresql://localhost:1/portal does not answer: see that it runs, or correct"
                        + " SPRING_DATASOURCE_URL, and start again.");
    }

    @Test
    void tellsOfADatabaseThatIsNone() throws Exception {
        assertRefused(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://me:secret@localhost:port/portal"),
                "The setting spring.datasource.url cannot be \"jdbc:postgresql://localhost:port/portal\" (not the"
                        + " address of a PostgreSQL or H2 database): write it like"
                        + " jdbc:postgresql://localhost:5432/portal, or leave it out to keep the data in a file, and"
                        + " start again.");
    }

    @Test
    void tellsOfAFirstStartThatWasKilled() throws Exception {
        new FileDatabase(folder).leaveAfterTheFirstTableOfTheThirdMigration();

        assertRefused(
                Map.of(),
                "The first start was interrupted before anything was published, so nothing is lost: delete the folder "
                        + folder + "/data and start again.");
    }

    private void assertRefused(Map<String, String> settings, String sentence) throws Exception {
        try (PortalProcess portal = PortalProcess.in(folder, settings)) {
            int exit = portal.untilEnd();

            assertEquals(List.of(sentence), portal.output());
            assertEquals(1, exit);
        }
    }
}
