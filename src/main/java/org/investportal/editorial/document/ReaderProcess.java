package org.investportal.editorial.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Reads a file in a Java process of its own, because a hostile file can take any memory and time. One process runs at a time. */
public final class ReaderProcess {

    public static final Duration LIMIT = Duration.ofSeconds(20);

    /** The status with which it ends after it has written all of its answer. */
    public static final int READ = 0;

    /** The status with which Java ends if the memory is full; also of a process with a longer answer than the limit. */
    public static final int OUT_OF_MEMORY = 3;

    /** The status of a process that took longer than the limit, or could not begin within it. */
    public static final int TIMED_OUT = 9;

    /** The first of the statuses that commands choose; Java itself ends with smaller ones. */
    public static final int FIRST_OWN_STATUS = 10;

    /** In bytes. */
    private static final int LONGEST_ANSWER = 3 * DocumentReader.LONGEST;

    /** Present only where Java runs the packed jar, whose libraries Java itself does not find. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Without these Java finds no class in a folder with other than English letters. */
    private static final Set<String> ENCODING = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    private static final Semaphore SLOT = new Semaphore(1, true);

    private ReaderProcess() {}

    /** How a process ended, and what it wrote. */
    @SuppressWarnings("ArrayRecordComponent") // endings are not compared
    public record Ending(int status, byte[] answer) {}

    /** What a command makes of its input. */
    public interface Reading {

        /** Writes the answer, and returns the status with which the process ends. */
        int read(byte[] input, OutputStream answer) throws IOException;
    }

    /** Runs a command, whose {@code main} calls {@link #answer}. Waits for the process before, and then for this one, each at most for the limit. */
    public static Ending run(Class<?> command, byte[] input, Duration limit) {
        try {
            if (!SLOT.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return without(TIMED_OUT);
            }
            try {
                return ending(command, input, limit);
            } finally {
                SLOT.release();
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException("Java did not start for a file", notStarted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return without(TIMED_OUT);
        }
    }

    /** Answers the input of this process, and ends it. */
    public static void answer(Reading reading) throws IOException {
        // so that it also ends if the portal was killed
        CompletableFuture.delayedExecutor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> Runtime.getRuntime().halt(TIMED_OUT));
        PrintStream output = System.out;
        System.setOut(System.err);
        int status = reading.read(System.in.readAllBytes(), output);
        output.flush();
        Runtime.getRuntime().halt(status);
    }

    private static Ending without(int status) {
        return new Ending(status, new byte[0]);
    }

    private static Ending ending(Class<?> command, byte[] input, Duration limit)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line(command)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the settings of the portal, with its secrets, are none of its business
        builder.environment().keySet().retainAll(ENCODING);
        Process process = builder.start();
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> process.toHandle().destroyForcibly(),
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            send(input, process);
            byte[] answer = process.getInputStream().readNBytes(LONGEST_ANSWER + 1);
            process.toHandle().destroyForcibly();
            int status = process.waitFor();
            if (!end.cancel(false)) {
                return without(TIMED_OUT);
            }
            return answer.length > LONGEST_ANSWER ? without(OUT_OF_MEMORY) : new Ending(status, answer);
        } finally {
            end.cancel(false);
            process.toHandle().destroyForcibly();
        }
    }

    private static void send(byte[] file, Process process) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(file);
        } catch (IOException endedBefore) {
            // the status with which it ended says why
        }
    }

    private static List<String> line(Class<?> command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // so that it writes no file
                "-XX:-UsePerfData",
                "-XX:+ErrorFileToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path")));
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null) {
            line.add("-Dloader.main=" + command.getName());
            line.add(LAUNCHER);
        } else {
            line.add(command.getName());
        }
        return line;
    }
}
