package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.investportal.PortalProcess;

/** A {@link DeskUntilKilled} in a process of its own. */
final class DeskProcess implements AutoCloseable {

    private static final long MINUTES = 20;
    private static final String CLASSES = System.getProperty("java.class.path");

    private final Process process;
    private final Path console;

    private DeskProcess(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    static DeskProcess on(Path folder, String url, String user, String password) throws Exception {
        return start(folder, PortalProcess.testCommand(DeskUntilKilled.class.getName()), url, user, password);
    }

    /** With another H2 than the one that the portal has; it stops by itself after some changes. */
    static DeskProcess withH2(Path jar, int changes, Path folder, String url) throws IOException {
        String classes = CLASSES.replaceAll("[^:]*/h2-2[^/]*\\.jar", jar.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Ddesk.changes=" + changes,
                "-cp",
                classes,
                DeskUntilKilled.class.getName());
        return start(folder, command, url, "", "");
    }

    private static DeskProcess start(Path folder, List<String> start, String url, String user, String password)
            throws IOException {
        List<String> command = new ArrayList<>(start);
        command.add("--server.port=0");
        command.add("--portal.self-check.enabled=false");
        command.add("--spring.datasource.url=" + url);
        command.add("--spring.datasource.username=" + user);
        command.add("--spring.datasource.password=" + password);
        Path console = Files.createTempFile(folder, "console", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        return new DeskProcess(builder.start(), console);
    }

    List<String> acknowledged() {
        return AcknowledgedSteps.in(text());
    }

    void untilAcknowledged(int steps) throws InterruptedException {
        until(() -> acknowledged().size() >= steps);
    }

    /** Waits until it begins another step of that name. */
    void untilBegins(String step) throws InterruptedException {
        long before = count(step);
        until(() -> count(step) > before);
    }

    private long count(String line) {
        return text().lines().filter(line::equals).count();
    }

    private void until(BooleanSupplier isSo) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!isSo.getAsBoolean()) {
            assertThat(process.isAlive() && System.nanoTime() < deadline)
                    .as(() -> "too little was acknowledged: " + text())
                    .isTrue();
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    void runFor(int milliseconds) throws InterruptedException {
        assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS))
                .as(() -> "ended: " + text())
                .isFalse();
    }

    /** Between two moments of its work, so that its files are those that a kill would leave. */
    void pause() throws Exception {
        signal("STOP");
    }

    void goOn() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    void untilEnd() throws InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(this::text).isTrue();
        assertThat(process.exitValue()).as(this::text).isZero();
    }

    private String text() {
        try {
            return Files.readString(console);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
    }
}
