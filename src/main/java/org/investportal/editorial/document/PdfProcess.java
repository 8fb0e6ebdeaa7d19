package org.investportal.editorial.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.investportal.editorial.document.DocumentRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a PDF in a Java process of its own, because a hostile file can take any memory and time. One process runs at a time. */
final class PdfProcess {

    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(PdfProcess.class);

    /** Present only where Java runs the packed jar, whose libraries Java itself does not find. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** The code with which Java ends if the memory is full. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int BYTES_PER_CHARACTER = 3;

    /** Without these Java finds no class in a folder with other than English letters. */
    private static final Set<String> ENCODING = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    private static final Semaphore SLOT = new Semaphore(1, true);

    private PdfProcess() {}

    static String read(byte[] file) {
        return read(file, LIMIT);
    }

    /** Waits for the process before, and then reads, each at most for the limit. */
    static String read(byte[] file, Duration limit) {
        try {
            if (!SLOT.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DocumentRefused.of(Reason.TAKES_TOO_LONG);
            }
            try {
                return text(file, limit);
            } finally {
                SLOT.release();
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException("Java did not start for a PDF", notStarted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw DocumentRefused.of(Reason.TAKES_TOO_LONG);
        }
    }

    private static String text(byte[] file, Duration limit) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the settings of the portal, with its secrets, are none of its business
        builder.environment().keySet().retainAll(ENCODING);
        Process process = builder.start();
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> process.toHandle().destroyForcibly(),
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            send(file, process);
            byte[] text = process.getInputStream().readNBytes(BYTES_PER_CHARACTER * DocumentReader.LONGEST + 1);
            process.toHandle().destroyForcibly();
            int code = process.waitFor();
            if (!end.cancel(false)) {
                throw DocumentRefused.of(Reason.TAKES_TOO_LONG);
            }
            return result(code, text);
        } finally {
            end.cancel(false);
            process.toHandle().destroyForcibly();
        }
    }

    private static void send(byte[] file, Process process) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(file);
        } catch (IOException endedBefore) {
            // the code with which it ended says why
        }
    }

    private static String result(int code, byte[] text) {
        if (code == PdfCommand.READ) {
            return new String(text, StandardCharsets.UTF_8);
        }
        if (code == OUT_OF_MEMORY) {
            throw DocumentRefused.of(Reason.EXPANDS_TOO_FAR);
        }
        throw DocumentRefused.of(Reason.ofExitStatus(code).orElseGet(() -> {
            LOG.warn("The process that reads PDFs ended with code {}", code);
            return Reason.UNREADABLE;
        }));
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
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
            command.add("-Dloader.main=" + PdfCommand.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(PdfCommand.class.getName());
        }
        return command;
    }
}
