package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a portal that had another H2, and was stopped, is opened as it is: nothing is lost, and the desk goes on. */
@Tag("kill")
@Tag("sweep")
class EarlierFileTest {

    private static final int CHANGES = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2.4.240", "2.5.252"})
    void filesOfOtherVersionsWork(String version) throws Exception {
        List<String> before = stepsWith(version);
        assertThat(before).hasSize(4 * CHANGES);

        PortalFile file = new PortalFile(folder);
        try (DeskProcess desk = DeskProcess.on(folder, file.url(0), "", "")) {
            desk.untilAcknowledged(CHANGES);
        }
        AcknowledgedSteps.areThere(file.image(), before);
    }

    private List<String> stepsWith(String version) throws Exception {
        Path jar = Path.of("target", "earlier-h2", "h2-" + version + ".jar").toAbsolutePath();
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (DeskProcess desk = DeskProcess.withH2(jar, CHANGES, folder, url + ";MAX_COMPACT_TIME=0")) {
            desk.untilEnd();
            compact(jar, url);
            return desk.acknowledged();
        }
    }

    /** As that H2 did at each end then. A portal of today does not start with such an address. */
    private static void compact(Path jar, String url) throws Exception {
        URL[] classes = {jar.toUri().toURL()};
        try (URLClassLoader earlier = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver)
                    earlier.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            driver.connect(url, new Properties()).close();
        }
    }
}
