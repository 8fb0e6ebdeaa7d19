package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which databases are brought up to date, and which are refused as they are. */
class MigrationTest {

    @TempDir
    Path folder;

    private static Database empty(DatabaseKind kind) {
        return kind.isPostgresql() ? Database.emptyPostgres() : Database.h2();
    }

    private static FluentConfiguration flyway(Database database, String... locations) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(locations);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfTheFirstPortalIsRefused(DatabaseKind kind) throws IOException {
        Files.writeString(folder.resolve("V1__items_and_editions.sql"), "create table edition (number integer);");
        Database database = empty(kind);
        flyway(database, "filesystem:" + folder).load().migrate();

        assertRefused(database, "0.1.0");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfANewerVersionIsRefused(DatabaseKind kind) throws IOException {
        Files.writeString(folder.resolve("V999__later.sql"), "create table later (number integer);");
        Database database = empty(kind);
        flyway(database, "classpath:db/schema", "filesystem:" + folder).load().migrate();

        assertRefused(database, "V999__later.sql");
    }

    @Test
    void aFileThatIsRefusedKeepsItsBytes() throws IOException {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V1__items_and_editions.sql"), "create table edition (number integer);");
        Database database = new Database("jdbc:h2:file:" + folder.resolve("portal"), "", "");
        flyway(database, "filesystem:" + migrations).load().migrate();
        byte[] before = Files.readAllBytes(folder.resolve("portal.mv.db"));

        assertThat(told(catchThrowable(() -> Core.on(database).close())).getDescription())
                .contains("0.1.0");
        assertThat(Files.readAllBytes(folder.resolve("portal.mv.db"))).isEqualTo(before);
    }

    private static void assertRefused(Database database, String named) {
        List<Map<String, Object>> before = everything(database);
        FailureAnalysis told = told(catchThrowable(() -> Core.on(database).close()));
        assertThat(told.getDescription()).contains(named);
        assertThat(told.getAction()).contains("Nothing was changed");
        assertThat(everything(database)).isEqualTo(before);
    }

    /** What the log says in the place of a stack trace. */
    private static FailureAnalysis told(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, problem) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(analysis -> analysis != null && analysis.getCause() instanceof StartRefused)
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> everything(Database database) {
        JdbcTemplate jdbc = database.jdbc();
        List<Map<String, Object>> all = jdbc.queryForList("select * from \"flyway_schema_history\" order by 1");
        all.addAll(
                jdbc.queryForList(
                        "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public' order by 1, 2"));
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void anOlderDatabaseIsBroughtUpToDateAndGuarded(DatabaseKind kind) {
        Database database = empty(kind);
        flyway(database, "classpath:db/schema").target("13").load().migrate();

        try (Core core = Core.on(database)) {
            Sample sample = new Sample(core.editions());
            sample.publish();
            assertThatThrownBy(() -> database.jdbc().execute("delete from figure"))
                    .hasMessageContaining("never changed");
        }
        try (Core again = Core.on(database)) {
            assertThat(again.editions().current().edition().number()).isEqualTo(1);
        }
        assertThat(told(catchThrowable(() ->
                                Core.on(database, "portal.content=hangzhou").close()))
                        .getAction())
                .contains("portal.content=none");
    }

    @Test
    void theRoleOfThePortalOwnsNothing() {
        Database database = Database.emptyPostgres();
        database.jdbc().execute("create role portal login password 'portal'");
        try (Core core = Core.on(
                database.as("portal"),
                "spring.flyway.url=" + database.url(),
                "spring.flyway.user=" + database.user(),
                "spring.flyway.password=" + database.password())) {
            core.editions();
            new Sample(core.editions()).publish();
            core.context.getBean(Suppressions.class).hide("Nobody", "Asked");
            JdbcTemplate portal = core.jdbc();
            for (String sql : List.of(
                    "update area set gone = true",
                    "delete from area",
                    "truncate area_notes",
                    "alter table area disable trigger user",
                    "drop trigger guard_change on area",
                    "drop table area_notes",
                    "create or replace function is_closed(number integer) returns boolean language sql as 'select false'",
                    "update flyway_schema_history set success = false")) {
                assertThatThrownBy(() -> portal.execute(sql))
                        .as(sql)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }
}
