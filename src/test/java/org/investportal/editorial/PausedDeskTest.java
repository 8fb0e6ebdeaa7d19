package org.investportal.editorial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * At any moment of a long run the database has all that the desk acknowledged: it is read as a kill at that moment would
 * leave it. How often is set with {@code -Dimages=200}, and with {@code -Dretention=45000 -Dwarmup=75} the file is used as
 * shipped.
 */
@Tag("kill")
@Tag("sweep")
class PausedDeskTest {

    private static final int IMAGES = Integer.getInteger("images", 10);
    private static final int WARM_UP_IN_MILLIS = 1_000 * Integer.getInteger("warmup", 3);
    private static final int RETENTION_IN_MILLIS = Integer.getInteger("retention", 0);
    private static final int LONGEST_PAUSE_IN_MILLIS = 400;

    /** The number of newest steps to look for. If a kill lost steps, an older state of the file would open without the newest ones. */
    private static final int NEWEST = 100;

    @TempDir
    private Path folder;

    private final Random random = new Random();

    @Test
    void hasAllThatWasAcknowledgedOnH2() throws Exception {
        PortalFile file = new PortalFile(folder);
        readAgainAndAgain(DeskProcess.on(folder, file.url(RETENTION_IN_MILLIS), "", ""), file::image);
    }

    @Test
    void hasAllThatWasAcknowledgedOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            readAgainAndAgain(DeskProcess.on(folder, url, "postgres", "postgres"), postgres::getPostgresDatabase);
        }
    }

    private void readAgainAndAgain(DeskProcess desk, Callable<DataSource> image) throws Exception {
        try (desk) {
            desk.untilAcknowledged(1);
            desk.runFor(WARM_UP_IN_MILLIS);
            for (int each = 1; each <= IMAGES; each++) {
                desk.runFor(random.nextInt(LONGEST_PAUSE_IN_MILLIS));
                desk.pause();
                AcknowledgedSteps.areThere(image.call(), newest(desk.acknowledged()));
                desk.goOn();
            }
            System.out.println(IMAGES + " images, " + desk.acknowledged().size() + " acknowledged steps, nothing lost");
        }
    }

    private static List<String> newest(List<String> steps) {
        return steps.subList(Math.max(0, steps.size() - NEWEST), steps.size());
    }
}
