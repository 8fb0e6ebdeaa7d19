package org.investportal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server and the tools of the installed Debian package postgresql. The embedded server comes without pg_dump, and pg_dump of an
 * older version refuses it.
 */
final class InstalledPostgres implements AutoCloseable {

    private static final int MINUTES = 2;

    private final Path programs;
    private final Process server;
    private final int port;

    /** Creates its data in the folder, which must not exist. */
    InstalledPostgres(Path data) throws Exception {
        programs = programs();
        port = Nginx.freePort();
        run(
                "initdb",
                "-D",
                data.toString(),
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        server = new ProcessBuilder(
                        command("postgres", "-D", data.toString(), "-p", "" + port, "-h", "localhost", "-F", "-k", ""))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(MINUTES))
                .until(() -> Files.readString(data.resolve("server.log")).contains("ready to accept connections"));
    }

    private static Path programs() {
        File[] versions = new File("/usr/lib/postgresql").listFiles();
        return Stream.of(versions == null ? new File[0] : versions)
                .map(version -> version.toPath().resolve("bin"))
                .filter(bin -> Files.exists(bin.resolve("pg_dump")) && Files.exists(bin.resolve("postgres")))
                .max(Path::compareTo)
                .orElseThrow(() -> new IllegalStateException("the Debian package postgresql is not installed"));
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** The address as the tools read it. */
    String address(String database) {
        return "postgresql://postgres@localhost:" + port + "/" + database;
    }

    /** Runs a program to its end, which must be a good one. */
    void run(String program, String... arguments) throws Exception {
        Process process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    /** PostgreSQL refuses to run as root; in a namespace of its own root is another user. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
    }
}
