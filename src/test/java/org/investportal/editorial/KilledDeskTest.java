package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.investportal.catalogue.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Killed again and again while it keeps and publishes, a portal loses nothing that it acknowledged, and an edition is there
 * whole or not at all. How often is set with {@code -Dkills=20}.
 */
@Tag("kill")
class KilledDeskTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int AT_LEAST = 8;
    private static final int UP_TO_MORE = 12;
    private static final int LONGEST_PAUSE_IN_MILLIS = 40;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_125);

    @Test
    void losesNothingOnH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        killAgainAndAgain(url, "", "");
    }

    @Test
    void losesNothingOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            killAgainAndAgain(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    private void killAgainAndAgain(String url, String user, String password) throws Exception {
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String[]> printed = printedUntilKilled(url, user, password);
            printed.forEach(line -> isThere(database, line));
            everyEditionIsWhole(database);
            acknowledged += printed.size();
        }

        assertThat(acknowledged).isGreaterThanOrEqualTo(KILLS * AT_LEAST);
    }

    private List<String[]> printedUntilKilled(String url, String user, String password) throws Exception {
        Path console = Files.createTempFile(folder, "console", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskUntilKilled.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        try {
            int enough = AT_LEAST + random.nextInt(UP_TO_MORE);
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (acknowledged(console).size() < enough) {
                assertThat(process.isAlive() && System.nanoTime() < deadline)
                        .as(() -> "too little was acknowledged: " + text(console))
                        .isTrue();
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(random.nextInt(LONGEST_PAUSE_IN_MILLIS), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged(console);
    }

    /** The lines that were printed whole. */
    private static List<String[]> acknowledged(Path console) {
        String text = text(console);
        List<String[]> lines = new ArrayList<>();
        text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("(kept|published) [\\d ]+"))
                .forEach(line -> lines.add(line.split(" ", -1)));
        return lines;
    }

    private static String text(Path console) {
        try {
            return Files.readString(console);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void isThere(JdbcClient database, String[] line) {
        if (line[0].equals("kept")) {
            assertThat(database.sql("select content from revision where change_id = ? and number = 1")
                            .param(Long.valueOf(line[1]))
                            .query(String.class)
                            .single())
                    .contains("\"number\":\"" + line[2] + "\"");
        } else {
            assertThat(database.sql("select digits from figure where item_id = ? and first_edition = ?")
                            .params(Long.valueOf(line[2]), Integer.valueOf(line[1]))
                            .query(String.class)
                            .single())
                    .isEqualTo(line[3]);
        }
    }

    /** Each has its row, its entry, its order and its change; and no order or change says more than there is. */
    private static void everyEditionIsWhole(JdbcClient database) {
        List<Integer> editions =
                numbers(database, "select number from edition where number > " + Shipped.EDITION + " order by 1");
        assertThat(editions).isNotEmpty();
        for (String each : List.of(
                "select first_edition from figure where first_edition > " + Shipped.EDITION + " order by 1",
                "select e.edition_number from entry e join figure f on f.item_id = e.item_id"
                        + " and f.first_edition = e.edition_number where e.edition_number > " + Shipped.EDITION
                        + " order by 1",
                "select edition_number from planned_edition where state = 'PUBLISHED' order by 1",
                "select p.edition_number from change c join planned_edition p on p.id = c.planned_edition_id"
                        + " where c.state = 'PUBLISHED' order by 1",
                "select edition_number from edition_summary where edition_number > " + Shipped.EDITION
                        + " order by 1")) {
            assertThat(numbers(database, each)).as(each).isEqualTo(editions);
        }
        assertThat(numbers(database, "select id from change where state = 'PUBLISHED' and planned_edition_id is null"))
                .isEmpty();
    }

    private static List<Integer> numbers(JdbcClient database, String sql) {
        return database.sql(sql).query(Integer.class).list();
    }
}
