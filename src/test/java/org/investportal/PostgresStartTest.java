package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL the first start is killed half-way, the next goes on from there, and one with a wrong password is refused. */
@Tag("sweep")
class PostgresStartTest {

    private static final String HALF_WAY = "select count(*) from flyway_schema_history";
    private static final String WAITING = "select count(*) > 0 from pg_locks where not granted";

    private static String place;
    private static long halfWay;
    private static List<String> said;
    private static StoredData whenReady;
    private static List<String> demoSaid;
    private static int refusedEnded;
    private static List<String> refusedSaid;

    @BeforeAll
    static void startHalfWayAndAgain(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectoryCustomizer(PostgresStartTest::askForAPassword)
                .start()) {
            place = "jdbc:postgresql://localhost:" + postgres.getPort() + "/portal";
            execute(postgres, "create role portal login password 'right'");
            execute(postgres, "create database portal owner portal");
            halfWay = killedHalfWay(folder, postgres);
            try (PortalProcess portal = start(folder, "right").untilReady()) {
                whenReady = StoredData.at(place, "portal", "right");
                portal.stop();
                said = portal.output();
            }
            try (PortalProcess portal = start(folder, "right", "true")) {
                portal.untilEnd();
                demoSaid = portal.output();
            }
            try (PortalProcess portal = start(folder, "wrong")) {
                refusedEnded = portal.untilEnd();
                refusedSaid = portal.output();
            }
        }
    }

    @Test
    void continuesAKilledFirstStart() {
        assertEquals(3, halfWay, "migrations done when it was killed");
        assertNotEquals(0, whenReady.figures());
    }

    @Test
    void printsAddressesAndTheDataLocation() {
        assertLinesMatch(
                List.of(
                        ".* The key for second factors is now in .*/data/portal\\.key\\. A copy of the database does not"
                                + " contain it: .*",
                        "The site is at http://localhost:\\d+/",
                        "Staff sign in at http://localhost:\\d+/staff/login",
                        "There is no administrator yet. Create yours within an hour at"
                                + " http://localhost:\\d+/staff/link/[\\w-]{43} \\(works once; each start prints"
                                + " a new link\\)",
                        "Warning: portal\\.publisher is not set, .*",
                        "Warning: portal\\.contact\\.email, .*",
                        "The data is in " + place),
                said);
    }

    @Test
    void refusesDemoAccounts() {
        assertEquals(
                List.of("The setting portal.demo works only on the embedded database, not for the data in " + place
                        + ": remove it and start again."),
                demoSaid);
    }

    @Test
    void reportsAWrongPassword() {
        assertEquals(
                List.of("The database " + place + " refuses the user name or the password: correct"
                        + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD and start again."),
                refusedSaid);
        assertEquals(1, refusedEnded);
    }

    /** Somebody else's unfinished table of the same name makes the fourth migration wait at its second table, as long as we like. */
    private static long killedHalfWay(Path folder, EmbeddedPostgres postgres) throws Exception {
        JdbcClient database = JdbcClient.create(postgres.getDatabase("postgres", "portal"));
        try (Connection other = postgres.getDatabase("postgres", "portal").getConnection();
                Statement table = other.createStatement();
                PortalProcess portal = start(folder, "right")) {
            other.setAutoCommit(false);
            table.execute("create table reading (item_id bigint)");
            portal.until(() -> database.sql(WAITING).query(Boolean.class).single());
            portal.kill();
            other.rollback();
        }
        return database.sql(HALF_WAY).query(Long.class).single();
    }

    private static PortalProcess start(Path folder, String password) throws Exception {
        return start(folder, password, "false");
    }

    private static PortalProcess start(Path folder, String password, String demo) throws Exception {
        return PortalProcess.in(
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL", place,
                        "SPRING_DATASOURCE_USERNAME", "portal",
                        "SPRING_DATASOURCE_PASSWORD", password,
                        "PORTAL_DEMO", demo));
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The embedded server lets everybody in; its first rule that fits counts. */
    private static void askForAPassword(File data) {
        Path rules = data.toPath().resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all portal all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
