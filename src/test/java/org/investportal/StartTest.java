package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal is started, a second one beside it; the first is killed, started again, and stopped. */
@Tag("sweep")
class StartTest {

    private static Path folder;
    private static int secondEnded;
    private static List<String> secondSaid;
    private static StoredData whenKilled;
    private static Map<String, String> permissions;
    private static List<String> saidInAnOpenFolder;
    private static StoredData afterRestart;

    @BeforeAll
    static void startKillAndStartAgain(@TempDir Path directory) throws Exception {
        folder = directory.toRealPath();
        try (PortalProcess first = PortalProcess.in(folder, Map.of()).untilReady();
                PortalProcess second = PortalProcess.in(folder, Map.of())) {
            secondEnded = second.untilEnd();
            secondSaid = second.output();
            first.kill();
        }
        permissions = permissionsIn(folder.resolve("data"));
        Files.setPosixFilePermissions(folder.resolve("data"), PosixFilePermissions.fromString("rwxr-x---"));
        whenKilled = StoredData.in(folder);
        try (PortalProcess again = PortalProcess.in(folder, Map.of()).untilReady()) {
            again.stop();
            saidInAnOpenFolder = again.output();
        }
        afterRestart = StoredData.in(folder);
    }

    @Test
    void refusesDataThatAnotherPortalUses() {
        assertEquals(
                List.of("The data in " + folder + "/data is in use by another running portal:"
                        + " use that one, or stop it and start again."),
                secondSaid);
        assertEquals(1, secondEnded);
    }

    @Test
    void keepsItsDataWhenItIsKilledAndWhenItIsStartedAgain() {
        assertNotEquals(0, whenKilled.figures());
        assertEquals(whenKilled, afterRestart);
    }

    @Test
    void dataIsReadableByItsOwnerOnly() {
        assertEquals(
                Map.of(
                        "data",
                        "rwx------",
                        "portal.mv.db",
                        "rw-------",
                        "portal.trace.db",
                        "rw-------",
                        "portal.key",
                        "rw-------"),
                permissions);
    }

    @Test
    void warnsIfOtherUsersCanReadTheData() {
        String data = folder + "/data";
        assertTrue(
                saidInAnOpenFolder.contains("Other users of this machine can read the data and so sign in as"
                        + " staff: run chmod 700 " + data + " and chmod 600 " + data + "/*"),
                saidInAnOpenFolder.toString());
    }

    private static Map<String, String> permissionsIn(Path data) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                found.put(
                        file.getFileName().toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return found;
    }
}
