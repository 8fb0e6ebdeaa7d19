package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff work on the embedded database, it is moved, and they go on on PostgreSQL; readers get the same pages and files. */
@Tag("sweep")
class MoveToPostgresqlTest {

    private static final String MOVE = "move-to-postgresql";
    private static final String FIRST = "/editions/" + (Shipped.EDITION + 1);
    private static final String SECOND = "/editions/" + (Shipped.EDITION + 2);

    private static Path folder;
    private static String target;
    private static PublicAnswers before = new PublicAnswers(Map.of());
    private static PublicAnswers after = new PublicAnswers(Map.of());
    private static Ended beside = new Ended(-1, List.of());
    private static Ended moved;
    private static Ended again;
    private static Ended verified;
    private static String draft = "";
    private static String typed = "";
    private static String published = "";
    private static List<String> said = List.of();

    private record Ended(int code, List<String> said) {}

    @BeforeAll
    static void move(@TempDir Path directory) throws Exception {
        folder = directory.toRealPath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            execute(postgres, "create role portal login password 'right'");
            execute(postgres, "create database portal owner portal");
            target = "jdbc:postgresql://localhost:" + postgres.getPort() + "/portal";
            workOnH2();
            moved = command(
                    Map.of("TARGET_PASSWORD", "right"), MOVE, "--target.url=" + target, "--target.username=portal");
            again = command(
                    Map.of("TARGET_PASSWORD", "right"), MOVE, "--target.url=" + target, "--target.username=portal");
            assertThat(moved.code()).as(moved.said().toString()).isZero();
            goOnOnPostgres();
            verified = command(onPostgres(), "verify-history");
        }
    }

    private static void workOnH2() throws Exception {
        Map<String, String> asShipped =
                Map.of("PORTAL_PAGECHANGES_ENABLED", "true", "PORTAL_SELFCHECK_ENABLED", "true");
        try (PortalProcess portal = PortalProcess.in(folder, asShipped).untilReady()) {
            ProcessStaff staff = ProcessStaff.first(portal);
            assertThat(staff.publish(305, "170.5 billion")).isEqualTo(FIRST);
            staff.suppress("/staff/suppressions/text/1/1300");
            draft = staff.draft(347, "1.5 billion");
            staff.type(draft, "1.7 billion");
            untilHandled(portal);
            before = PublicAnswers.of(portal.port());
            beside = command(Map.of(), MOVE, "--target.url=" + target);
            portal.stop();
        }
    }

    private static void goOnOnPostgres() throws Exception {
        try (PortalProcess portal = PortalProcess.in(folder, onPostgres()).untilReady()) {
            after = PublicAnswers.of(portal.port(), before.paths());
            ProcessStaff there = ProcessStaff.at(portal);
            typed = there.typed(draft);
            published = there.publish(305, "171.5 billion");
            portal.stop();
            said = portal.output();
        }
    }

    /** Until its pages are checked and compared. */
    private static void untilHandled(PortalProcess portal) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> PublicAnswers.get(portal.port(), FIRST).body().contains("Page check")
                        && !PublicAnswers.get(portal.port(), "/sitemap.xml")
                                .headers()
                                .firstValue("Cache-Control")
                                .orElse("")
                                .contains("no-store"));
    }

    private static Map<String, String> onPostgres() {
        return Map.of(
                "SPRING_DATASOURCE_URL", target,
                "SPRING_DATASOURCE_USERNAME", "portal",
                "SPRING_DATASOURCE_PASSWORD", "right");
    }

    private static Ended command(Map<String, String> settings, String... arguments) throws Exception {
        try (PortalProcess command = PortalProcess.in(folder, settings, arguments)) {
            int code = command.untilEnd();
            return new Ended(code, command.output());
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        JdbcClient.create(postgres.getPostgresDatabase()).sql(sql).update();
    }

    @Test
    void refusesDataThatAPortalUses() {
        assertThat(beside.said())
                .containsExactly("The data in " + folder + "/data is in use by another running portal:"
                        + " use that one, or stop it and start again.");
        assertThat(beside.code()).isEqualTo(1);
    }

    @Test
    void saysWhatItMoved() {
        assertThat(moved.said())
                .contains("edition: " + (Shipped.EDITION + 1) + " rows", "suppression: 1 rows", "scratch: 1 rows")
                .noneMatch(line -> line.contains("spring_session") || line.contains("flyway"));
    }

    @Test
    void refusesATargetThatIsNotEmpty() {
        assertThat(again.said())
                .containsExactly(
                        "The database " + target
                                + " is not empty: create a new database, set target.url to its address and run the command again.");
        assertThat(again.code()).isEqualTo(1);
    }

    @Test
    void readersGetTheSameBytes() {
        assertThat(before.paths()).hasSizeGreaterThan(200);
        before.assertSameAs(after);
    }

    @Test
    void staffGoOn() {
        assertThat(typed).isEqualTo("1.7 billion");
        assertThat(published).isEqualTo(SECOND);
    }

    @Test
    void historyAndLogAreAsPublished() {
        assertThat(verified.code()).as(verified.said().toString()).isZero();
        assertThat(verified.said())
                .contains("The log of the desk is unchanged.")
                .anyMatch(line -> line.startsWith("Edition " + (Shipped.EDITION + 2) + " is as it was published"));
    }

    @Test
    void thePortalStartsWithoutComplaint() {
        assertThat(said).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
    }
}
