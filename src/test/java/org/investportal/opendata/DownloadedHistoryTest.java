package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The few lines that the documentation gives to strangers fetch the history of a portal and find alterations in it. */
@ConfiguredPortal
@EnabledIf(value = "toolsAreInstalled", disabledReason = "curl or python3 is not installed")
class DownloadedHistoryTest {

    private static final Path DOCUMENTATION = Path.of("docs/verifiable-history.md");

    private static final int LAST = SecondEdition.NUMBER;

    private final Portal portal;
    private Path folder = Path.of("");

    DownloadedHistoryTest(Portal portal) {
        this.portal = portal;
    }

    static boolean toolsAreInstalled() throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v curl && command -v python3")
                        .start()
                        .waitFor()
                == 0;
    }

    @BeforeEach
    void download(@TempDir Path empty) throws Exception {
        folder = empty;
        Files.writeString(folder.resolve("fetch.sh"), documented("sh"));
        Files.writeString(folder.resolve("verify.py"), documented("python"));
        run("sh", "fetch.sh");
        assertThat(folder.toFile().list())
                .contains("manifest-" + LAST + ".json", "items-" + LAST + ".jsonl")
                .doesNotContain("manifest-" + (LAST + 1) + ".json");
    }

    @Test
    void isAsItWasPublished() throws Exception {
        String hash = hash(LAST);

        assertThat(verify()).isEqualTo(LAST + " editions are as they were published; keep " + hash + "\n0");
        assertThat(verify(hash(1), hash)).endsWith("\n0");
    }

    /** As a portal serves editions that an earlier version has published. */
    @Test
    void isAsItWasPublishedInTheFirstForm() throws Exception {
        OldForm.writeFirst(folder, LAST - 1);

        assertThat(Files.readString(folder.resolve("items-1.jsonl"))).doesNotContain("\"salt\":");
        assertThat(verify()).isEqualTo(LAST + " editions are as they were published; keep " + hash(LAST) + "\n0");
        alter("items-1.jsonl", "\"digits\":\"12305.900\"", "\"digits\":\"12305.901\"");
        assertThat(verify()).matches("edition 1: figure/\\d+ is not what was published\n1");
    }

    @Test
    void isNotWhatWasPublishedWhereADigitIsAnother() throws Exception {
        alter("items-1.jsonl", "\"digits\":\"12305.900\"", "\"digits\":\"12305.901\"");

        assertThat(verify()).matches("edition 1: figure/\\d+ is not what was published\n1");
    }

    @Test
    void isNotWhatWasPublishedWhereALineIsMissing() throws Exception {
        alter("items-" + LAST + ".jsonl", "\n[^\n]+\n$", "\n");

        assertThat(verify()).startsWith("edition " + LAST + " has ").endsWith("\n1");
    }

    @Test
    void isNotWhatWasPublishedWhereAManifestIsAltered() throws Exception {
        alter("manifest-1.json", "\"form\":2", "\"form\":1");

        assertThat(verify()).isEqualTo("manifest 1 is not what its hash says\n1");
    }

    @Test
    void isNotWhatWasPublishedWhereTheChainIsBroken() throws Exception {
        alter("manifest-1.json", hash(1), "0".repeat(64));

        assertThat(verify())
                .isEqualTo("manifest 1 is not what its hash says\nmanifest 2 does not follow the one before\n1");
    }

    @Test
    void findsADifferenceFromAKeptHash() throws Exception {
        assertThat(verify("f".repeat(64)))
                .isEqualTo("no manifest has the hash " + "f".repeat(64) + ", which was kept\n1");
    }

    private String hash(int edition) throws IOException {
        Matcher hash = Pattern.compile("\"hash\":\"([0-9a-f]{64})\"")
                .matcher(Files.readString(folder.resolve("manifest-" + edition + ".json")));
        assertThat(hash.find()).isTrue();
        return hash.group(1);
    }

    private void alter(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(from, to);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    /** Returns the output of the script, followed by its exit code. */
    private String verify(String... kept) throws Exception {
        return run(Stream.concat(Stream.of("python3", "verify.py"), Stream.of(kept))
                .toArray(String[]::new));
    }

    private String run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PORTAL", "http://localhost:" + portal.port());
        builder.environment().put("NO_PROXY", "*");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + process.waitFor();
    }

    private static String documented(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENTATION));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }
}
