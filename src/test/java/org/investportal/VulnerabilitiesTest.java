package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of known vulnerabilities says which there are, that there is none, or that it could not look. */
@EnabledIf(value = "pythonIsInstalled", disabledReason = "python3 is not installed")
class VulnerabilitiesTest {

    private static final Path SCRIPT = Path.of(".ci/vulnerabilities").toAbsolutePath();

    private final Path folder;

    VulnerabilitiesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static boolean pythonIsInstalled() throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v python3").start().waitFor() == 0;
    }

    @BeforeEach
    void oneVulnerabilityIsKnown() throws IOException {
        Files.createDirectory(folder.resolve("osv"));
        Files.writeString(folder.resolve("osv/GHSA-1.json"), """
                {"id":"GHSA-1","summary":"Reads files of strangers","affected":[{
                  "package":{"ecosystem":"Maven","name":"org.example:lib"},"versions":["0.9.listed"],
                  "ranges":[{"type":"ECOSYSTEM","events":[
                    {"introduced":"1.2"},{"fixed":"1.10.1"},{"introduced":"2.0-rc1"},{"last_affected":"2.0"}]}]}]}
                """);
    }

    @ParameterizedTest
    @CsvSource({"1.2", "1.2.0.RELEASE", "1.9", "1.10", "1.10.1-rc1", "2.0-rc1", "2.0", "0.9.listed"})
    void failsForAnAffectedVersion(String version) throws Exception {
        assertThat(check(version))
                .startsWith("org.example:lib " + version + ": GHSA-1 Reads files of strangers")
                .endsWith("1 known vulnerabilities\n1");
    }

    @ParameterizedTest
    @CsvSource({"1.1.9", "1.2-rc1", "1.10.1", "1.11", "2.0-m1", "2.0.1", "0.9"})
    void passesForOtherVersions(String version) throws Exception {
        assertThat(check(version)).isEqualTo("2 libraries, 1 records: no known vulnerability\n0");
    }

    @Test
    void leavesOutAcceptedVulnerabilities() throws Exception {
        Files.writeString(folder.resolve("accepted"), "# id and reason\nGHSA-1 no file is read here\n");

        assertThat(check("1.2")).isEqualTo("2 libraries, 1 records: no known vulnerability\n0");
    }

    @Test
    void neverPassesWithoutData() throws Exception {
        Files.delete(folder.resolve("osv/GHSA-1.json"));
        assertThat(check("1.2")).isEqualTo("not checked: the database of vulnerabilities is empty\n3");
        Files.delete(folder.resolve("osv"));
        assertThat(check("1.2"))
                .startsWith("not checked: the known vulnerabilities of Maven libraries cannot be had")
                .endsWith("\n3");
        Files.writeString(folder.resolve("osv"), "<html>No way out</html>");
        assertThat(check("1.2"))
                .startsWith("not checked: the known vulnerabilities of Maven libraries cannot be had")
                .endsWith("\n3");
    }

    @Test
    void neverPassesWithoutLibraries() throws Exception {
        assertThat(run()).startsWith("not checked: there is no ").endsWith("\n3");
        Files.writeString(folder.resolve("sbom.json"), "{\"components\":[]}");
        assertThat(run()).endsWith("names no library\n3");
    }

    /** Returns the output of the script, followed by its exit code. */
    private String check(String version) throws Exception {
        Files.writeString(
                folder.resolve("sbom.json"),
                Stream.of("org.example/lib@" + version, "org.example/other@1.2")
                        .map(library -> "{\"purl\":\"pkg:maven/" + library + "?type=jar\"}")
                        .collect(Collectors.joining(",", "{\"components\":[", "]}")));
        return run();
    }

    private String run() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of("python3", SCRIPT.toString(), "sbom.json", "accepted"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("OSV_DATABASE", "osv");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + process.waitFor();
    }
}
