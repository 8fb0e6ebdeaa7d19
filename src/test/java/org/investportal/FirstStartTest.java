package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start in an empty folder. {@link StartTest} starts again. */
class FirstStartTest {

    private static final Map<String, String> AS_SHIPPED =
            Map.of("PORTAL_PAGECHANGES_ENABLED", "true", "PORTAL_SELFCHECK_ENABLED", "true");

    @Test
    void answersWhereItSaysThatTheSiteIs(@TempDir Path directory) throws Exception {
        Path folder = directory.toRealPath();
        try (PortalProcess portal = PortalProcess.in(folder, AS_SHIPPED).untilReady()) {
            assertLinesMatch(
                    List.of(
                            "The site is at http://localhost:\\d+/",
                            "Staff sign in at http://localhost:\\d+/staff/login",
                            "There is no administrator yet. Create yours within an hour at"
                                    + " http://localhost:\\d+/staff/link/[\\w-]{43} \\(works once; each start prints"
                                    + " a new link\\)",
                            "Warning: portal\\.publisher is not set, .*",
                            "Warning: portal\\.contact\\.email, .*",
                            "The data is in " + folder + "/data/portal.mv.db"),
                    portal.output());
            assertEquals(200, Browser.at(portal.port()).get("/").status());
        }
    }
}
