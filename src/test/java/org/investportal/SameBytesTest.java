package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages and files are the same, byte by byte, in processes whose Java walks through sets and maps in opposite orders. A browser
 * that has a page from one node, or from before a restart, then gets a 304.
 */
@Tag("sweep")
class SameBytesTest {

    private static final int STARTS = 40;

    /** Ways in which Java makes the {@code hashCode} of enums and classes: at random, and counted up. */
    private static final String AT_RANDOM = "-XX:hashCode=0";

    private static final String COUNTED_UP = "-XX:hashCode=3";

    @TempDir
    private Path folder;

    @Test
    void areServedByEachProcess() throws Exception {
        PublicAnswers here;
        try (PortalProcess portal = start(true, AT_RANDOM)) {
            here = PublicAnswers.of(portal.port());
            portal.stop();
        }
        try (PortalProcess portal = start(false, COUNTED_UP)) {
            here.assertSameAs(PublicAnswers.of(portal.port(), here.paths()));
        }

        assertThat(here.paths()).hasSizeGreaterThan(200);
    }

    private PortalProcess start(boolean ascending, String hashCodes) throws Exception {
        for (int start = 1; start <= STARTS; start++) {
            PortalProcess portal = PortalProcess.run(command(ascending, hashCodes), folder, Map.of());
            portal.until(() -> !portal.isAlive() || portal.isReady());
            if (portal.isAlive()) {
                return portal;
            }
            assertThat(portal.untilEnd()).as(portal.output().toString()).isEqualTo(OrderOfSets.OTHER);
        }
        throw new AssertionError("Java walked through sets in the same order " + STARTS + " times");
    }

    private List<String> command(boolean ascending, String hashCodes) throws Exception {
        List<String> command = new ArrayList<>(PortalProcess.command(OrderOfSets.class.getName()));
        int classes = command.indexOf("-cp") + 1;
        command.set(classes, command.get(classes) + File.pathSeparator + launcher());
        command.addAll(1, List.of("-XX:+UnlockExperimentalVMOptions", hashCodes));
        command.add(String.valueOf(ascending));
        return command;
    }

    /** The one class of the tests that the portal is started with. */
    private Path launcher() throws IOException {
        Path launcher = folder.resolve("launcher");
        Path file = launcher.resolve(OrderOfSets.class.getName().replace('.', '/') + ".class");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            try (InputStream compiled = OrderOfSets.class.getResourceAsStream("OrderOfSets.class")) {
                Files.copy(compiled, file);
            }
        }
        return launcher;
    }
}
