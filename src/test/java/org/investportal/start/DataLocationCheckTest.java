package org.investportal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.investportal.FileDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLocationCheckTest {

    private final Path folder;

    DataLocationCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void createsTheFolder() {
        check(folder.resolve("var/portal"));

        assertTrue(Files.isDirectory(folder.resolve("var/portal/data")));
    }

    @Test
    void restrictsTheFolderToItsOwner() throws Exception {
        check(folder.resolve("var/portal"));

        Path data = folder.resolve("var/portal/data");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("portal.mv.db"))));
    }

    @Test
    void leavesAFileThatIsThereAsItIs() throws Exception {
        Path file = Files.createDirectory(folder.resolve("data")).resolve("portal.mv.db");
        Files.writeString(file, "what is there");

        check(folder);

        assertEquals("what is there", Files.readString(file));
    }

    @Test
    void goesThroughALinkToAFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("data"), Files.createDirectory(folder.resolve("disk")));

        check(folder);

        assertEquals(Path.of("disk"), folder.resolve("data").toRealPath().getFileName());
    }

    @Test
    void refusesAFolderThatCannotBeCreated() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        StartRefused refusal = assertThrows(StartRefused.class, () -> check(file));
        assertLinesMatch(
                List.of(".* its data folder " + file + "/data \\(it cannot be created\\): .*"),
                List.of(refusal.getLocalizedMessage()));
    }

    private static void check(Path folder) {
        new DataLocationCheck().postProcessBeforeInitialization(new FileDatabase(folder), "database");
    }
}
