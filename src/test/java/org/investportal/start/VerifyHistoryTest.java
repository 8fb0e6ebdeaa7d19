package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.FileDatabase;
import org.investportal.PortalProcess;
import org.investportal.catalogue.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command is given while there is no data, while the portal runs, after it, and after somebody altered a row; then the portal starts. */
@Tag("sweep")
class VerifyHistoryTest {

    private static Path folder;
    private static Ended withoutData;
    private static Ended beside;
    private static Ended after;
    private static Ended altered;
    private static Ended unreadable;
    private static List<String> startedAltered;

    private record Ended(int code, List<String> said) {}

    @BeforeAll
    static void verify(@TempDir Path directory) throws Exception {
        folder = directory.toRealPath();
        withoutData = command();
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            beside = command();
            portal.stop();
        }
        after = command();
        alter("drop trigger figure_append_only", "update figure set digits = '12305.901' where digits = '12305.900'");
        altered = command();
        unreadable = portal();
        alter(
                "update figure set digits = '12305.900' where digits = '12305.901'",
                "drop trigger text_append_only",
                "update text set content = 'Altered' where item_id = (select min(item_id) from text)");
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !complaints(portal).isEmpty());
            startedAltered = complaints(portal);
        }
    }

    private static List<String> complaints(PortalProcess portal) throws Exception {
        return portal.output().stream().filter(line -> line.contains("ERROR")).toList();
    }

    private static Ended command() throws Exception {
        return portal("verify-history");
    }

    private static Ended portal(String... arguments) throws Exception {
        try (PortalProcess command = PortalProcess.in(folder, Map.of(), arguments)) {
            int code = command.untilEnd();
            return new Ended(code, command.output());
        }
    }

    private static void alter(String... statements) throws Exception {
        for (String statement : statements) {
            new FileDatabase(folder).execute(statement);
        }
    }

    @Test
    void reportsMissingDataWithoutCreatingIt() {
        assertEquals(1, withoutData.code());
        assertEquals(
                List.of("There is no data in " + folder
                        + "/data/portal.mv.db: go to the folder from which the"
                        + " portal is started, or set SPRING_DATASOURCE_URL, and start again."),
                withoutData.said());
    }

    @Test
    void refusesDataThatAnotherPortalUses() {
        assertEquals(1, beside.code());
        assertEquals(
                List.of("The data in " + folder + "/data is in use by another running portal:"
                        + " use that one, or stop it and start again."),
                beside.said());
    }

    @Test
    void confirmsUnalteredContent() {
        assertLinesMatch(
                lines(asPublished(1), "Everything is as it was published, if these hashes equal those that you kept."),
                after.said());
        assertEquals(0, after.code());
    }

    @Test
    void reportsAlteredContent() {
        assertLinesMatch(
                lines(
                        Stream.concat(Stream.of("edition 1: figure/\\d+ is not what was published"), asPublished(2)),
                        "Some content is not as it was published."),
                altered.said());
        assertEquals(1, altered.code());
    }

    @Test
    void aStartExplainsContentThatCannotBeRead() {
        assertEquals(
                List.of("The stored content cannot be read (12305.901 with multiplier 6 is not 12305900000.0000000000)."
                        + " It was altered outside the portal: run verify-history, which names the altered rows, and"
                        + " restore a backup."),
                unreadable.said());
        assertEquals(1, unreadable.code());
    }

    @Test
    void aStartReportsAlteredContentAndIsNotRefused() {
        assertThat(startedAltered)
                .singleElement()
                .asString()
                .containsPattern(
                        "The stored history differs from what was published \\(first of 1 differences: edition 1:"
                                + " text/\\d+ is not what was published\\)");
    }

    private static Stream<String> asPublished(int first) {
        return IntStream.rangeClosed(first, Shipped.EDITION)
                .mapToObj(edition ->
                        "Edition " + edition + " is as it was published; the hash of its manifest is [0-9a-f]{64}");
    }

    private static List<String> lines(Stream<String> editions, String last) {
        return Stream.concat(editions, Stream.of("The log of the desk is unchanged.", last))
                .toList();
    }
}
