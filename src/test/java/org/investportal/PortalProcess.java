package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The compiled portal in a process of its own, in a folder of its own, with no settings except those of the test. It does not read all its pages
 * again after the start and after each publication, which takes as long as a start, unless a test sets PORTAL_PAGECHANGES_ENABLED and PORTAL_SELFCHECK_ENABLED.
 */
public final class PortalProcess implements AutoCloseable {

    private static final long MINUTES = 10;
    private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();
    private static final Pattern MANAGEMENT = Pattern.compile("Health and metrics are below /actuator at port (\\d+)");
    private static final Pattern SITE = Pattern.compile("The site is at http://localhost:(\\d+)/");

    /** Without these Java finds no class in a folder with other than English letters. */
    private static final Set<String> ENCODING = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}"); // tests also set what is none

    private final Process process;
    private final Path console;

    /** 0 if the system chooses it. */
    private final int wantedPort;

    private PortalProcess(Process process, Path console, int wantedPort) {
        this.process = process;
        this.console = console;
        this.wantedPort = wantedPort;
    }

    /** Starts it on a free port, unless SERVER_PORT is set. */
    public static PortalProcess in(Path folder, Map<String, String> settings, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(command("org.investportal.InvestPortal"));
        command.addAll(List.of(arguments));
        return run(command, folder, settings);
    }

    static PortalProcess run(List<String> command, Path folder, Map<String, String> settings) throws IOException {
        Path console = Files.createTempFile(folder, "console", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().keySet().retainAll(ENCODING);
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("PORTAL_PAGECHANGES_ENABLED", "false");
        builder.environment().put("PORTAL_SELFCHECK_ENABLED", "false");
        builder.environment().putAll(settings);
        String port = settings.getOrDefault("SERVER_PORT", "");
        return new PortalProcess(builder.start(), console, NUMBER.matcher(port).matches() ? Integer.parseInt(port) : 0);
    }

    /** Returns the command that starts a class of ours in a Java like this one, without the tests. */
    static List<String> command(String main) throws Exception {
        return command(SharedClasses.options(), main);
    }

    /** Returns the command that starts a class of the tests. */
    public static List<String> testCommand(String main) throws Exception {
        List<String> options = new ArrayList<>(SharedClasses.options());
        int classes = options.indexOf("-cp") + 1;
        options.set(classes, options.get(classes) + File.pathSeparator + TEST_CLASSES);
        return command(options, main);
    }

    static List<String> command(List<String> options, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add(main);
        return command;
    }

    public PortalProcess untilReady() throws Exception {
        until(this::isReady);
        return this;
    }

    boolean isReady() throws IOException {
        return output().stream().anyMatch(line -> line.startsWith("The data is in "));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits, as long as it runs, until something is so. */
    void until(Callable<Boolean> isSo) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!isSo.call()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                fail("not reached: " + output());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Where it answers, once it is ready. */
    public int port() throws IOException {
        return wantedPort == 0 ? port(SITE) : wantedPort;
    }

    /** Where it tells of its health, if MANAGEMENT_SERVER_PORT is set. */
    int managementPort() throws IOException {
        return port(MANAGEMENT);
    }

    private int port(Pattern announced) throws IOException {
        return output().stream()
                .map(announced::matcher)
                .filter(Matcher::matches)
                .map(line -> Integer.parseInt(line.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lets the system refuse it bytes beyond a size of its files, which fails writes as a full disk does, and needs neither a disk of its own nor rights of an
     * administrator.
     *
     * @param bytes as in {@code prlimit --fsize}; only the soft limit is set, which may be raised again
     */
    void limitFiles(String bytes) throws Exception {
        Process limit = new ProcessBuilder("prlimit", "--pid", String.valueOf(pid()), "--fsize=" + bytes + ":")
                .inheritIO()
                .start();
        assertTrue(limit.waitFor(1, TimeUnit.MINUTES), "prlimit still runs");
        assertEquals(0, limit.exitValue(), "prlimit");
    }

    /** The exit code, once it has ended by itself. */
    public int untilEnd() throws Exception {
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "still running");
        return process.exitValue();
    }

    /** As {@code kill -9} does. */
    void kill() {
        close();
    }

    /** As {@code kill} or Ctrl-C do. */
    public void stop() throws Exception {
        tellToStop();
        untilEnd();
    }

    void tellToStop() {
        process.destroy();
    }

    /** All that was printed so far. */
    public List<String> output() throws IOException {
        return Files.readAllLines(console);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
    }
}
