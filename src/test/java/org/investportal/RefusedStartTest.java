package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem that keeps the portal from starting is reported in one sentence, and nothing else is printed. */
class RefusedStartTest {

    private static final String FIRST_START =
            "The first start was interrupted before the portal was ready, so nothing is lost: delete the folder %s/data"
                    + " and start again.";

    /** The advice of Spring Boot. */
    private static final String UPDATE = " Update your application's configuration";

    private final Path folder;

    RefusedStartTest(@TempDir Path directory) throws Exception {
        folder = directory.toRealPath();
    }

    @Tag("sweep")
    @Test
    void reportsAnUnreadableSetting() throws Exception {
        assertRefused(
                Map.of("SERVER_PORT", "abc"),
                "Failed to bind properties under 'server.port' to java.lang.Integer: Property: server.port Value: \"abc\""
                        + " Origin: System Environment Property \"SERVER_PORT\" Reason: failed to convert java.lang.String"
                        + " to java.lang.Integer (caused by java.lang.NumberFormatException: For input string: \"abc\")"
                        + UPDATE);
    }

    @Test
    void reportsAnInvalidSetting() throws Exception {
        assertRefused(
                Map.of("PORTAL_BASE_URL", "foo"),
                "Binding to target org.investportal.web.OperatorSettings failed: Property: portal.baseUrl Value: \"foo\""
                        + " Origin: System Environment Property \"PORTAL_BASE_URL\" Reason: must be like"
                        + " https://invest.example.org, without a path" + UPDATE);
    }

    @Tag("sweep")
    @Test
    void reportsATooShortRetentionOfTheLog() throws Exception {
        assertRefused(
                Map.of("PORTAL_AUDIT_RETENTION", "29d"),
                "Failed to bind properties under 'portal.audit' to org.investportal.audit.AuditSettings: Reason:"
                        + " java.lang.IllegalArgumentException: retention must be at least 30d" + UPDATE);
    }

    @Tag("sweep")
    @Test
    void reportsARateWithoutItsDayAndSource() throws Exception {
        assertRefused(
                Map.of("PORTAL_USD_RATE", "6.61"),
                "Failed to bind properties under 'portal.usd' to org.investportal.wording.DollarSettings: Reason:"
                        + " java.lang.IllegalArgumentException: set portal.usd.rate, portal.usd.date and"
                        + " portal.usd.source, or none of them" + UPDATE);
    }

    @Tag("sweep")
    @Test
    void reportsAnInvalidKeyWithoutRepeatingIt() throws Exception {
        assertRefused(
                Map.of("PORTAL_ACCOUNTS_SECONDFACTORKEY", "swordfish"),
                "Failed to bind properties under 'portal.accounts' to org.investportal.accounts.AccountSettings: Reason:"
                        + " java.lang.IllegalArgumentException: the key must be 32 bytes in Base64, such as the output of \"openssl rand"
                        + " -base64 32\"" + UPDATE);
    }

    @Tag("sweep")
    @Test
    void reportsAnInvalidKeyFile() throws Exception {
        Path file = Files.createDirectory(folder.resolve("data")).resolve("portal.key");
        Files.writeString(file, "swordfish");

        assertRefused(
                Map.of(),
                "The portal cannot store the key for second factors in " + file
                        + ", or the file contains no key: restore the file"
                        + " that belongs to the data, or set portal.accounts.second-factor-key, and start again.");
    }

    @Tag("sweep")
    @Test
    void reportsAMissingKey() throws Exception {
        FileDatabase database = new FileDatabase(folder);
        database.migrations().load().migrate();
        database.execute("insert into account (id, email, full_name, name_key, created_at, second_factor_secret)"
                + " values (1000, 'a@example.org', 'A', 'a', current_timestamp, 'gcm:AAAA')");
        Path file = folder.resolve("data/portal.key");

        assertRefused(
                Map.of(),
                "The database has secrets of second factors, but their key is missing: restore the file "
                        + file
                        + ", or set portal.accounts.second-factor-key to its content, and start"
                        + " again. If the key is lost, run openssl rand -base64 32 > " + file
                        + " first: codes of apps are then refused, and recovery codes work.");
    }

    @Tag("sweep")
    @Test
    void reportsAPortInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());
            assertRefused(
                    Map.of("SERVER_PORT", port, "SPRING_MAIN_LAZY_INITIALIZATION", "true"), // no more than the server
                    "Port " + port + " is in use by another program: stop that program, or set SERVER_PORT"
                            + " to another port, and start again.");
        }
    }

    @Tag("sweep")
    @Test
    void reportsAManagementPortInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            assertRefused(
                    Map.of("MANAGEMENT_SERVER_PORT", port),
                    "Port " + port + " is in use by another program: stop that program, or set MANAGEMENT_SERVER_PORT"
                            + " to another port, and start again.");
        }
    }

    @Tag("sweep")
    @Test
    void reportsAManagementPortThatIsPublic() throws Exception {
        assertRefused(
                Map.of("SERVER_PORT", "18080", "MANAGEMENT_SERVER_PORT", "18080", "MANAGEMENT_SERVER_ADDRESS", ""),
                "The setting management.server.port is \"18080\", so health and metrics would be public: set"
                        + " MANAGEMENT_SERVER_PORT to another port than that of the site, or to -1 for none, and start"
                        + " again.");
    }

    @Tag("sweep")
    @Test
    void reportsAFolderItCannotWriteTo() throws Exception {
        Files.createFile(folder.resolve("data"));

        assertRefused(
                Map.of(),
                "The portal cannot write to its data folder " + folder + "/data (it is not a folder): make it a folder"
                        + " that the user " + System.getProperty("user.name") + " may write to, and start again.");
    }

    @Tag("sweep")
    @Test
    void reportsADatabaseThatDoesNotAnswer() throws Exception {
        assertRefused(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/portal?password=secret"),
                "The database jdbc:postgresql://localhost:1/portal does not answer: start it, or correct"
                        + " SPRING_DATASOURCE_URL, and start again.");
    }

    @Tag("sweep")
    @Test
    void reportsAnInvalidDatabaseAddress() throws Exception {
        assertRefused(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://me:secret@localhost:port/portal"),
                "The setting spring.datasource.url is \"jdbc:postgresql://localhost:port/portal\", which is not the"
                        + " address of a PostgreSQL or H2 database: write it like"
                        + " jdbc:postgresql://localhost:5432/portal, or remove it to keep the data in a file, and"
                        + " start again.");
    }

    @Tag("sweep")
    @Test
    void reportsMissingSafetySettingsOfTheFile() throws Exception {
        assertRefused(
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:h2:file:" + folder + "/data/portal;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
                "The setting spring.datasource.url names the file " + folder
                        + "/data/portal.mv.db without settings that prevent"
                        + " the loss of data: add \";MAX_COMPACT_TIME=0\" to the"
                        + " address, and start again.");
    }

    @Tag("sweep")
    @Test
    void reportsAFirstStartKilledBeforeItWroteContent() throws Exception {
        new FileDatabase(folder).leaveAfterTheFirstTableOfTheThirdMigration();

        assertRefused(Map.of(), FIRST_START.formatted(folder));
    }

    @Tag("sweep")
    @Test
    void reportsAFirstStartKilledAfterItWroteContent() throws Exception {
        killInAMigration();

        assertRefused(withMigrationsOf(folder), FIRST_START.formatted(folder));
    }

    @Tag("sweep")
    @Test
    void reportsAKilledUpdate() throws Exception {
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            portal.stop();
        }
        killInAMigration();

        assertRefused(
                withMigrationsOf(folder),
                "An update of the data in " + folder + "/data was interrupted; published content was not"
                        + " deleted: keep this folder, put the backup from before the update in its place and start again.");
    }

    /** One that makes a table, says so in a file, and goes on for longer than the test waits. */
    private void killInAMigration() throws Exception {
        Path begun = folder.resolve("begun.csv");
        Files.writeString(
                folder.resolve("V1000__later.sql"),
                "create table later (id bigint);\n"
                        + "call csvwrite('" + begun + "', 'select 1');\n"
                        + "create alias pause for 'java.lang.Thread.sleep(long)';\n"
                        + "call pause(600000);\n");
        try (PortalProcess portal = PortalProcess.in(folder, withMigrationsOf(folder))) {
            portal.until(() -> Files.exists(begun));
        }
    }

    private static Map<String, String> withMigrationsOf(Path folder) throws Exception {
        return Map.of("SPRING_FLYWAY_LOCATIONS", Settings.get("spring.flyway.locations") + ",filesystem:" + folder);
    }

    private void assertRefused(Map<String, String> settings, String sentence) throws Exception {
        try (PortalProcess portal = PortalProcess.in(folder, settings)) {
            int exit = portal.untilEnd();

            assertEquals(List.of(sentence), portal.output());
            assertEquals(1, exit);
        }
    }
}
