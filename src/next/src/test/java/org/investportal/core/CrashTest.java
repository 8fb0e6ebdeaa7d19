package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that publishes is killed again and again. What it said it published is there, whole, and nothing else is. */
@Tag("nightly")
class CrashTest {

    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingThatWasAcknowledgedIsLost(DatabaseKind kind) throws Exception {
        Database database = kind.isPostgresql()
                ? Database.postgres()
                : new Database(
                        "jdbc:h2:file:" + folder.resolve("portal")
                                + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE",
                        "",
                        "");
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = publishUntilKilled(database);
            assertThat(said).isGreaterThan(acknowledged);
            try (Core core = Core.on(database)) {
                int last = core.editions().current().edition().number();
                // The last commit may have come before its acknowledgement.
                assertThat(last).isBetween(said, said + 1);
                assertThat(core.verification().findings()).isEmpty();
                acknowledged = last;
            }
        }
        System.out.println(kind + ": " + KILLS + " kills, " + acknowledged + " editions, none lost");
    }

    private static int publishUntilKilled(Database database) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publishing.class.getName(),
                        database.url(),
                        database.user(),
                        database.password())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int number = 0;
            long end = Long.MAX_VALUE;
            String line = said.readLine();
            while (line != null) {
                if (line.matches("\\d+")) {
                    number = Integer.parseInt(line);
                    if (end == Long.MAX_VALUE) {
                        end = System.nanoTime() + ThreadLocalRandom.current().nextLong(200, 1500) * 1_000_000;
                    }
                }
                if (System.nanoTime() > end) {
                    // Not Process.destroyForcibly, which closes what was said and not read yet.
                    process.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
            assertThat(process.waitFor()).as("it ended by being killed").isEqualTo(137);
            return number;
        } finally {
            process.destroyForcibly();
        }
    }
}
