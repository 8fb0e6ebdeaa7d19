package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a copy of {@code ./mvnw} on a machine made up for it: neither the network nor the real Maven takes part. */
class MavenWrapperTest {
    private static final String TOOLS = "cp curl cut dirname gzip mkdir mktemp mv rm sed sha512sum shasum tar tr";
    private static final List<String> FETCHED = List.of("fetched <verify>");

    private final Path machine;
    private final Path tools;
    private final Path project;
    private final Path archive;

    MavenWrapperTest(@TempDir Path machine) {
        this.machine = machine;
        tools = machine.resolve("tools");
        project = machine.resolve("a project");
        archive = machine.resolve("maven.tar.gz");
    }

    @BeforeEach
    void aMachineWithoutMaven() throws Exception {
        Files.createDirectories(tools);
        for (String tool : TOOLS.split(" ", -1)) {
            forward(tool);
        }
        Path maven = Files.createDirectories(machine.resolve("apache-maven-3.9.0/bin"))
                .resolve("mvn");
        executable(maven, "for argument; do echo \"fetched <$argument>\"; done");
        Files.createDirectories(project.resolve(".mvn"));
        run(Map.of(), List.of("tar", "-czf", archive.toString(), "-C", machine.toString(), "apache-maven-3.9.0"));
        Files.copy(Path.of("mvnw"), project.resolve("mvnw"));
        pin(archive, sha512(archive));
    }

    @Test
    void fetchesThePinnedMavenAndGivesItTheArguments() throws Exception {
        Run run = mvnw("verify", "-Dtitle=two words");

        assertEquals(List.of("fetched <verify>", "fetched <-Dtitle=two words>"), run.output());
        assertEquals(0, run.exit());
    }

    @Test
    void fetchesOnce() throws Exception {
        mvnw("verify");
        Files.delete(archive);

        assertEquals(FETCHED, mvnw("verify").output());
    }

    @Test
    void copiesAFileWhereThereIsNoCurl() throws Exception {
        Files.deleteIfExists(tools.resolve("curl"));

        assertEquals(FETCHED, mvnw("verify").output());
    }

    @Test
    void fetchesFromTheAddressInTheEnvironment() throws Exception {
        pin(Path.of("/nowhere"), sha512(archive));
        Map<String, String> mirror =
                Map.of("MVNW_DISTRIBUTION_URL", archive.toUri().toString());

        assertEquals(FETCHED, mvnw(mirror, "verify").output());
    }

    @Test
    void refusesADistributionWithTheWrongChecksum() throws Exception {
        pin(archive, "0".repeat(128));
        Run run = mvnw("verify");

        assertLinesMatch(
                List.of(
                        "mvnw: installed nothing, because the SHA-512 of file:.* is \\w{128}, not the pinned 0{128}\\."),
                run.errors());
        assertNotEquals(0, run.exit());
        assertEquals(List.of(), installed());
    }

    @Test
    void leavesNoFilesIfTheServerDoesNotAnswer() throws Exception {
        Files.delete(archive);
        Run run = mvnw("verify");

        assertTrue(String.join("\n", run.errors()).contains("mvnw: could not fetch file:"));
        assertNotEquals(0, run.exit());
        assertEquals(List.of(), installed());
    }

    @Test
    void startsAgainAfterARunWasKilledWhileUnpacking() throws Exception {
        insteadOf("tar", "mkdir \"$4/apache-maven-3.9.0\"; kill -9 $PPID");
        assertNotEquals(0, mvnw("verify").exit());

        assertEquals(FETCHED, mvnw("verify").output());
    }

    @Test
    void installsOnceWhenAnotherRunIsFaster() throws Exception {
        insteadOf("tar", "./mvnw verify; exec tar \"$@\"");

        assertEquals(
                List.of("fetched <verify>", "fetched <compile>"),
                mvnw("compile").output());
        assertEquals(1, installed().size());
        assertEquals(List.of(installed().get(0).resolve("bin")), in(installed().get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Apache Maven 2.2.1 (r801777)", "Apache Maven 3.8.8 (4c87b05)", "\033[1mApache Maven 3.0.5\033[m"
            })
    void ignoresAnInstalledMavenThatIsTooOld(String version) throws Exception {
        install(version);

        assertEquals(FETCHED, mvnw("verify").output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apache Maven 3.9.0 (9b58d2b)",
                "Apache Maven 3.10.1",
                "Apache Maven 4.0.0-rc-5 (fb3ecae)",
                "\033[1mApache Maven 3.9.9\033[m"
            })
    void usesAnInstalledMavenThatIsNewEnough(String version) throws Exception {
        install(version);

        assertEquals(List.of("installed verify"), mvnw("verify").output());
    }

    @Test
    void ignoresTheInstalledMavenOnRequest() throws Exception {
        install("Apache Maven 3.9.0");

        assertEquals(
                FETCHED, mvnw(Map.of("MVNW_IGNORE_INSTALLED", "yes"), "verify").output());
    }

    @Test
    void showsTheErrorOfAMavenThatDoesNotStart() throws Exception {
        executable(tools.resolve("mvn"), "echo 'JAVA_HOME is not set' >&2; exit 1");

        assertEquals(new Run(1, List.of(), List.of("JAVA_HOME is not set")), mvnw("verify"));
    }

    @Test
    void versionAndChecksumBelongToOneRelease() throws Exception {
        Properties pin = new Properties();
        pin.load(new StringReader(Files.readString(Path.of(".mvn/maven-distribution.properties"))));
        String file = "/apache-maven-" + pin.getProperty("version") + "-bin.tar.gz";

        assertLinesMatch(List.of("https://.*" + Pattern.quote(file)), List.of(pin.getProperty("url")));
        assertLinesMatch(List.of("[0-9a-f]{128}"), List.of(pin.getProperty("sha512")));
    }

    private record Run(int exit, List<String> output, List<String> errors) {}

    private Run mvnw(String... arguments) throws Exception {
        return mvnw(Map.of(), arguments);
    }

    private Run mvnw(Map<String, String> environment, String... arguments) throws Exception {
        return run(
                environment,
                Stream.concat(Stream.of("./mvnw"), Stream.of(arguments)).toList());
    }

    private Run run(Map<String, String> environment, List<String> command) throws Exception {
        Path output = machine.resolve("output");
        Path errors = machine.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", machine.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running after a minute");
        return new Run(process.exitValue(), Files.readAllLines(output), Files.readAllLines(errors));
    }

    private void pin(Path address, String sha512) throws IOException {
        Files.writeString(
                project.resolve(".mvn/maven-distribution.properties"),
                "version=3.9.0\nurl=" + address.toUri() + "\nsha512=" + sha512 + "\n");
    }

    private void install(String version) throws IOException {
        executable(
                tools.resolve("mvn"),
                "if [ \"$1\" = --version ]; then echo '" + version + "'; else echo \"installed $*\"; fi");
    }

    /** The next call of the tool runs the script, the one after it the tool again. */
    private void insteadOf(String tool, String script) throws IOException {
        Path real = Files.move(tools.resolve(tool), tools.resolve(tool + ".real"));
        executable(tools.resolve(tool), "mv '" + real + "' \"$0\"; " + script);
    }

    private List<Path> installed() throws IOException {
        return in(machine.resolve(".m2/wrapper/dists"));
    }

    private static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.toList();
        }
    }

    private void forward(String tool) throws IOException {
        Optional<Path> found = onPath(tool);
        if (found.isPresent()) {
            executable(tools.resolve(tool), "exec '" + found.get() + "' \"$@\"");
        }
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Optional<Path> onPath(String tool) {
        return Pattern.compile(":")
                .splitAsStream(System.getenv().getOrDefault("PATH", "/usr/bin:/bin"))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String sha512(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
    }
}
