package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.investportal.FileDatabase;
import org.investportal.PortalProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be moved is refused with one line, and the target stays empty. */
@Tag("sweep")
class RefusedMoveTest {

    private static final String NOTHING_MOVED =
            "Nothing was moved, and .* is as it was \\(.*\\)\\. Correct the cause and run the command again\\.";

    private static EmbeddedPostgres postgres;
    private static String target;

    private final Path folder;
    private final FileDatabase database;

    RefusedMoveTest(@TempDir Path directory) throws Exception {
        folder = directory.toRealPath();
        database = new FileDatabase(folder);
    }

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        target = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    private String move(Map<String, String> settings, String... more) throws Exception {
        List<String> arguments = new java.util.ArrayList<>(List.of("move-to-postgresql", "--target.username=postgres"));
        arguments.addAll(List.of(more));
        try (PortalProcess command = PortalProcess.in(folder, settings, arguments.toArray(String[]::new))) {
            assertThat(command.untilEnd()).isEqualTo(1);
            assertThat(JdbcClient.create(postgres.getPostgresDatabase())
                            .sql("select relname from pg_class where relnamespace = 'public'::regnamespace")
                            .query(String.class)
                            .list())
                    .isEmpty();
            return String.join("\n", command.output());
        }
    }

    private String move() throws Exception {
        return move(Map.of("TARGET_PASSWORD", "postgres"), "--target.url=" + target);
    }

    @Test
    void asksForData() throws Exception {
        assertThat(move()).startsWith("There is no data in " + folder + "/data/portal.mv.db: go to the folder");
    }

    @Test
    void asksForTheTarget() throws Exception {
        database.migrations().target("2").load().migrate();

        assertThat(move(Map.of()))
                .isEqualTo("The setting target.url is \"\", which is not the address of a PostgreSQL database: add"
                        + " --target.url=jdbc:postgresql://host/name and run the command again.");
    }

    @Test
    void saysThatTheTargetDoesNotAnswer() throws Exception {
        database.migrations().target("2").load().migrate();

        assertThat(move(Map.of(), "--target.url=jdbc:postgresql://localhost:1/portal?password=swordfish"))
                .startsWith("The portal cannot connect to jdbc:postgresql://localhost:1/portal (")
                .doesNotContain("swordfish")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//localhost:one/portal?password=swordfish",
                "//localhost:1?password=swordfish",
                "//localhost:1/portal?password=swordfish%"
            })
    void showsNoPasswordOfAnAddressThatIsNone(String address) throws Exception {
        database.migrations().target("2").load().migrate();

        assertThat(move(Map.of(), "--target.url=jdbc:postgresql:" + address))
                .startsWith("The setting target.url is \"jdbc:postgresql://localhost:")
                .endsWith("run the command again.")
                .doesNotContain("swordfish")
                .doesNotContain("\n");
    }

    @Test
    void refusesDataOfPostgresql() throws Exception {
        assertThat(move(Map.of("SPRING_DATASOURCE_URL", target), "--target.url=" + target))
                .startsWith("Only data of the embedded database can be moved, and " + target + " is not its file");
    }

    @Test
    void refusesDataOfAnEarlierVersion() throws Exception {
        database.migrations().target("2").load().migrate();

        assertThat(move()).startsWith("The data in " + folder + "/data/portal.mv.db is not of this version");
    }

    @Test
    void refusesDataOfALaterVersion() throws Exception {
        database.migrations().load().migrate();
        database.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', '', 1, true)");

        assertThat(move())
                .isEqualTo("The data in " + folder + "/data/portal.mv.db is not of this version of the portal. Start"
                        + " the portal once to update the data, stop it, then run move-to-postgresql again.");
    }

    @Test
    void refusesDataThatIsNotAsPublished() throws Exception {
        database.migrations().load().migrate();

        assertThat(move())
                .startsWith("edition 1 has no manifest")
                .endsWith("Nothing was moved, because the data in " + folder
                        + "/data/portal.mv.db is not as it was published: run verify-history.");
    }

    @Test
    void leavesTheTargetAsItWasAfterAFailure() throws Exception {
        database.migrations().load().migrate();
        database.execute("insert into scratch (account_id, form, form_key, content, from_revision, from_edition,"
                + " typed_at) values (7, 'form', 'key', 'secret' || char(0), 0, 1, current_timestamp)");

        assertThat(move()).matches(NOTHING_MOVED).doesNotContain("secret").contains("scratch", "0x00");
    }
}
