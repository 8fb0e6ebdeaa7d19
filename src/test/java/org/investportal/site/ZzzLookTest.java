package org.investportal.site;

import java.nio.file.Files;
import java.nio.file.Path;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;

@ConfiguredPortal
class ZzzLookTest {
    private final Portal portal;

    ZzzLookTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void waits() throws Exception {
        Files.writeString(Path.of("/tmp/look.port"), String.valueOf(portal.port()));
        while (Files.exists(Path.of("/tmp/look.port"))) {
            Thread.sleep(500);
        }
    }
}
