package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever the database acknowledged is kept when the process is killed, because the address in the settings asks for it. */
class KillTest {

    private static final int ENOUGH = 500;

    private final String url;
    private final Path printed;

    KillTest(@TempDir Path folder) throws IOException {
        url = Settings.get("spring.datasource.url").replace("./data/", folder + "/data/");
        printed = folder.resolve("printed.txt");
    }

    @Test
    void keepsEveryAcknowledgedCommit() throws Exception {
        commitUntilKilled();
        List<Long> acknowledged =
                LongStream.rangeClosed(1, acknowledged()).boxed().toList();

        assertEquals(acknowledged, kept(acknowledged.size()));
    }

    private void commitUntilKilled() throws Exception {
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
            while (acknowledged() < ENOUGH) {
                assertTrue(process.isAlive() && System.nanoTime() < deadline, () -> "too few commits: " + text());
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** One number a line, from 1 on; a line that has no end was not printed whole. */
    private long acknowledged() {
        return text().lines().count() - (text().endsWith("\n") || text().isEmpty() ? 0 : 1);
    }

    private String text() {
        try {
            return Files.readString(printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Long> kept(int first) {
        return JdbcClient.create(new DriverManagerDataSource(url))
                .sql("select number from committed order by number limit ?")
                .param(first)
                .query(Long.class)
                .list();
    }
}
