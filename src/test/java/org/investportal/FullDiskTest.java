package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor saves until there is no room for the embedded database, and goes on when there is room again. */
@Tag("sweep")
class FullDiskTest {

    private static final Pattern EDITOR = Pattern.compile("Demo account, editor: (\\S+), password (\\S+)");
    private static final int ROOM = 100_000;
    private static final int MOST_SAVES = 300;

    /** The database reuses room that it freed a minute ago. So that all saves together need more than that, each is long. */
    private static final String NOTE = "A long note. ".repeat(600);

    private static final int ASKED_WHEN_FULL = 40;

    private static @Nullable Answer refused;
    private static final TreeSet<Integer> WHEN_FULL = new TreeSet<>();
    private static @Nullable String lastSaved;
    private static @Nullable String lastTried;
    private static String readAfterwards;
    private static String savedAfterwards;
    private static String readAfterRestart;
    private static List<String> said;

    @BeforeAll
    static void fillTheDisk(@TempDir Path folder) throws Exception {
        try (PortalProcess portal =
                PortalProcess.in(folder, Map.of("PORTAL_DEMO", "true")).untilReady()) {
            Browser editor = signedIn(portal);
            editor.submit("/staff/content/figure/305", Map.of("number", "100.5 billion", "origin", "later"));
            String change = editor.place();
            portal.limitFiles(String.valueOf(Files.size(folder.resolve("data/portal.mv.db")) + ROOM));
            saveUntilRefused(editor, change);
            askWhenFull(portal);
            portal.limitFiles("unlimited");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> editor.get(change + "/edit").status() == 200);
            readAfterwards = number(editor, change);
            savedAfterwards = save(editor, change, 9_999).status() == 200 ? number(editor, change) : "refused";
            portal.stop();
            said = portal.output();
            readAfterRestart = afterRestart(folder, change);
        }
    }

    private static String afterRestart(Path folder, String change) throws Exception {
        try (PortalProcess portal =
                PortalProcess.in(folder, Map.of("PORTAL_DEMO", "true")).untilReady()) {
            return number(signedIn(portal), change);
        }
    }

    private static Browser signedIn(PortalProcess portal) throws Exception {
        Matcher demo = EDITOR.matcher(String.join("\n", portal.output()));
        assertThat(demo.find()).isTrue();
        Browser browser = Browser.at(portal.port());
        browser.signIn(demo.group(1), demo.group(2));
        return browser;
    }

    private static void saveUntilRefused(Browser editor, String change) {
        for (int number = 1; number <= MOST_SAVES && refused == null; number++) {
            lastTried = number + ".5 billion";
            Answer answer = saveAgainIfCutOff(editor, change, number);
            if (answer.status() == 200) {
                lastSaved = lastTried;
            } else {
                refused = answer;
            }
        }
    }

    /** A page that is being sent when the outage begins ends early. */
    private static Answer saveAgainIfCutOff(Browser editor, String change, int number) {
        try {
            return save(editor, change, number);
        } catch (UncheckedIOException cutOff) {
            return save(editor, change, number);
        }
    }

    private static Answer save(Browser editor, String change, int number) {
        Answer form = editor.get(change + "/edit");
        return form.status() == 200
                ? editor.submit(
                        form,
                        "main form:not(.notice-scratch)",
                        Map.of("number", number + ".5 billion", "origin", "later", "note.footnote.en", NOTE))
                : form;
    }

    private static String number(Browser editor, String change) {
        return editor.get(change + "/edit").html().select("#number").val();
    }

    private static void askWhenFull(PortalProcess portal) throws Exception {
        Browser reader = Browser.at(portal.port());
        for (int asked = 0; asked < ASKED_WHEN_FULL; asked++) {
            WHEN_FULL.add(reader.get("/about").status());
            WHEN_FULL.add(reader.get("/data/figures.csv").status());
        }
    }

    @Test
    void saysThatItCannotSaveNow() {
        Answer answer = Objects.requireNonNull(refused, "nothing was refused");
        assertEquals(503, answer.status());
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void readersGetPagesOr503() {
        assertThat(WHEN_FULL).isSubsetOf(200, 503).contains(200);
    }

    @Test
    void recoversWhenThereIsSpace() {
        assertEquals("9999.5 billion", savedAfterwards);
    }

    @Test
    void losesNothingThatWasSaved() {
        assertThat(lastSaved).isNotNull();
        assertThat(readAfterwards).as("unacknowledged changes may exist").isIn(lastSaved, lastTried);
        assertEquals("9999.5 billion", readAfterRestart);
    }

    @Test
    void theLogHasLinesWithoutStackTraces() {
        assertThat(said)
                .noneMatch(line -> line.startsWith("\tat "))
                .anyMatch(line -> line.contains("The database does not answer ("));
    }
}
