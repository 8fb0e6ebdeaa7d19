package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a portal that had another H2, and was stopped, is opened as it is: nothing is lost, and the desk goes on. */
@Tag("kill")
class EarlierFileTest {

    private static final int CHANGES = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2.4.240", "2.5.252"})
    void isCarriedOver(String version) throws Exception {
        List<String> before = stepsWith(version);
        assertThat(before).hasSize(4 * CHANGES);

        PortalFile file = new PortalFile(folder);
        try (DeskProcess desk = DeskProcess.on(folder, file.url(0), "", "")) {
            desk.untilAcknowledged(CHANGES);
        }
        AcknowledgedSteps.areThere(file.image(), before);
    }

    /** With the address that the portal had then. */
    private List<String> stepsWith(String version) throws Exception {
        Path jar = Path.of("target", "earlier-h2", "h2-" + version + ".jar").toAbsolutePath();
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (DeskProcess desk = DeskProcess.withH2(jar, CHANGES, folder, url)) {
            desk.untilEnd();
            return desk.acknowledged();
        }
    }
}
