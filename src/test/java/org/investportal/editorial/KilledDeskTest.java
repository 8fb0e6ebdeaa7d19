package org.investportal.editorial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed again and again while it keeps, submits, approves and publishes, a portal loses nothing that it acknowledged, and
 * an edition is there whole or not at all, also one with the rows of a spreadsheet. It is killed in turn soon after it began to publish or to keep
 * such rows, or at any moment. How often is set with {@code -Dkills=200}.
 */
@Tag("kill")
@Tag("sweep")
class KilledDeskTest {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int AT_LEAST = 8;
    private static final int LONGEST_PAUSE_IN_MILLIS = 2_000;
    private static final List<String> LONG_STEPS = List.of(DeskUntilKilled.PUBLISHING, DeskUntilKilled.KEEPING);
    private static final int LONG_STEP_IN_MILLIS = 1_000;

    @TempDir
    private Path folder;

    private final Random random = new Random();

    @Test
    void keepsAcknowledgedChangesOnH2() throws Exception {
        PortalFile file = new PortalFile(folder);
        String url = file.url(0);
        killAgainAndAgain(() -> DeskProcess.on(folder, url, "", ""), file::image);
    }

    @Test
    void keepsAcknowledgedChangesOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            killAgainAndAgain(() -> DeskProcess.on(folder, url, "postgres", "postgres"), postgres::getPostgresDatabase);
        }
    }

    private void killAgainAndAgain(Callable<DeskProcess> start, Callable<DataSource> database) throws Exception {
        List<String> all = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> steps = untilKilled(start.call(), kill);
            AcknowledgedSteps.areThere(database.call(), steps);
            all.addAll(steps);
        }
        AcknowledgedSteps.areThere(database.call(), all);
        System.out.println(KILLS + " kills, " + all.size() + " acknowledged steps, nothing lost");
    }

    private List<String> untilKilled(DeskProcess desk, int kill) throws Exception {
        try (desk) {
            desk.untilAcknowledged(AT_LEAST);
            int moment = kill % (LONG_STEPS.size() + 1);
            if (moment > 0) {
                desk.untilBegins(LONG_STEPS.get(moment - 1));
            }
            desk.runFor(random.nextInt(moment > 0 ? LONG_STEP_IN_MILLIS : LONGEST_PAUSE_IN_MILLIS));
        }
        return desk.acknowledged();
    }
}
