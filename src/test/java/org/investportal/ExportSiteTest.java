package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes the site, with settings of a node that runs beside it. */
@Tag("sweep")
class ExportSiteTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheSiteWhileThePortsOfTheNodeAreTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            PortalProcess command = PortalProcess.in(
                    folder,
                    Map.of(
                            "SERVER_PORT", port,
                            "MANAGEMENT_SERVER_PORT", port,
                            "PORTAL_BASE_URL", "https://invest.example.org"),
                    "export-site",
                    "site");

            assertThat(command.untilEnd()).isZero();
            assertThat(command.output())
                    .anyMatch(line -> line.contains("Static export: edition "))
                    .noneMatch(line -> line.contains("/staff/link/"));
        }
        assertThat(folder.resolve("site/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("site/zh/sectors/biomedicine.html.gz")).isNotEmptyFile();
    }

    @Test
    void saysWhatItNeeds() throws Exception {
        PortalProcess withoutFolder = PortalProcess.in(folder, Map.of(), "export-site");

        assertThat(withoutFolder.untilEnd()).isEqualTo(1);
        assertThat(withoutFolder.output())
                .containsExactly("Name the folder: java -jar investportal.jar export-site FOLDER");
    }

    @Test
    void refusesASiteWithoutAnAddress() throws Exception {
        PortalProcess withoutAddress = PortalProcess.in(folder, Map.of(), "export-site", "site");

        assertThat(withoutAddress.untilEnd()).isEqualTo(1);
        assertThat(withoutAddress.output()).anyMatch(line -> line.contains("portal.base-url"));
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
