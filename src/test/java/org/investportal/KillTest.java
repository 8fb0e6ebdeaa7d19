package org.investportal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every commit that the embedded database acknowledged is kept when the process is killed. As shipped, but that H2 uses free space
 * again at once: after 45 seconds it does so anyway, and only then can it lose something. How often is set with {@code -Dkills=200}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int ENOUGH = 200;

    private final Path folder;
    private final String url;

    KillTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        url = Settings.embeddedAt(folder.resolve("portal")) + ";RETENTION_TIME=0";
    }

    @Test
    void keepsEveryAcknowledgedCommit() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            long acknowledged = lastAcknowledgedUntilKilled();

            long kept = Commits.newest(url);
            assertTrue(kept >= acknowledged, () -> kept + " commits were kept of " + acknowledged);
        }
    }

    private long lastAcknowledgedUntilKilled() throws Exception {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitsUntilKilled.class.getName(),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (lines(printed).length <= ENOUGH) {
                assertTrue(
                        process.isAlive() && System.nanoTime() < deadline, () -> "too few commits: " + text(printed));
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return last(printed);
    }

    /** The number in the last line that was printed whole. */
    private static long last(Path printed) {
        String[] lines = lines(printed);
        return Long.parseLong(lines[lines.length - 2]);
    }

    /** The last one is empty, or was not printed whole. */
    private static String[] lines(Path printed) {
        return text(printed).split("\n", -1);
    }

    private static String text(Path printed) {
        try {
            return Files.readString(printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
