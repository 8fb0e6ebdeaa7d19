package org.investportal.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/** The programs of the page about the API run as they are. */
@ShippedPortal
class ApiExamplesTest {

    private static final int SECONDS = 30;

    private final Portal portal;

    ApiExamplesTest(Portal portal) {
        this.portal = portal;
    }

    static boolean curlIsInstalled() throws Exception {
        return isInstalled("curl");
    }

    static boolean pythonIsInstalled() throws Exception {
        return isInstalled("python3");
    }

    private static boolean isInstalled(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    @Test
    @EnabledIf(value = "curlIsInstalled", disabledReason = "curl is not installed")
    void curlGetsFigures() throws Exception {
        String answer = run("sh", "-c", example("curl") + " --silent");

        assertThat(JsonMapper.shared().readTree(answer).get("figures")).hasSize(5);
    }

    @Test
    @EnabledIf(value = "pythonIsInstalled", disabledReason = "python3 is not installed")
    void pythonReadsAllFigures() throws Exception {
        int all = JsonMapper.shared()
                .readTree(portal.get("/api/v1/figures?status=normal&limit=1").body())
                .get("total")
                .intValue();

        assertThat(run("python3", "-c", example("python")).strip()).isEqualTo(all + " figures");
    }

    private String example(String id) {
        return portal.page("/api").select("textarea#" + id).get(0).wholeText();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("example", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            return Files.readString(output);
        } finally {
            process.destroy();
            Files.delete(output);
        }
    }
}
