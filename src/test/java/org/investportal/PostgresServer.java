package org.investportal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL that is stopped, killed, held and started again on the same data and port. */
final class PostgresServer implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Path data;
    private EmbeddedPostgres running;
    private final int port;

    PostgresServer(Path data) throws IOException {
        this.data = data;
        this.port = Nginx.freePort();
        this.running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** Returns the settings of a portal that uses it; the caller may add others. */
    Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", url(),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres"));
    }

    /** Nothing answers, and nothing is closed. */
    void hold() throws Exception {
        signal("STOP", everyProcess());
    }

    void letGo() throws Exception {
        signal("CONT", everyProcess());
    }

    /** As {@code pg_ctl stop -m fast} does. */
    void stop() throws IOException {
        running.close();
    }

    /** As the kernel does when memory is short. */
    void kill() throws Exception {
        List<ProcessHandle> processes = everyProcess();
        signal("KILL", processes);
        for (ProcessHandle process : processes) {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        }
        running.close(); // it holds a lock on the data
    }

    void startAgain() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private List<ProcessHandle> everyProcess() throws IOException {
        ProcessHandle server = server();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        Process kill = new ProcessBuilder(command).inheritIO().start();
        assertTrue(kill.waitFor(SECONDS, TimeUnit.SECONDS), "kill still runs");
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
