package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.StoredEvents;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL migrations run as one role and the portal works as another, which owns nothing and cannot alter append-only rows. */
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.username=portal", "spring.flyway.user=portal_owner"})
@Import({Portal.class, ExampleStaff.class})
@TestInstance(Lifecycle.PER_CLASS)
class TwoRolesTest {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final long FIGURE = 357;

    private final ApplicationContext application;
    private final Portal portal;
    private final JdbcClient jdbc;

    TwoRolesTest(ApplicationContext application, Portal portal, JdbcClient jdbc, ExampleStaff staff) {
        this.application = application;
        this.portal = portal;
        this.jdbc = jdbc;
        staff.set();
    }

    /** It stops with the tests. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    /** As docs/accounts.md says it. */
    @DynamicPropertySource
    static void twoRoles(DynamicPropertyRegistry properties) throws SQLException {
        JdbcClient server = JdbcClient.create(POSTGRES.getPostgresDatabase());
        server.sql("create role portal_owner login password 'one'").update();
        server.sql("create role portal login password 'other'").update();
        server.sql("create database portal owner portal_owner").update();
        properties.add("spring.datasource.url", () -> "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/portal");
        properties.add("spring.datasource.password", () -> "other");
        properties.add("spring.flyway.password", () -> "one");
    }

    @Test
    void thePageOfAnErasureSaysWhatTheServerKeeps() {
        jdbc.sql("insert into mail (kind, recipient, language, subject, content, state, created_at, due_at)"
                        + " values ('FIGURE_CHANGE', 'ray@reader.example', 'EN', 'A', 'B', 'SKIPPED', now(), now())")
                .update();
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        Answer found = ada.submit("/staff/enquiries/person", Map.of("key", "ray@reader.example"));
        Answer asked = ada.submit(found, "form[action$=erasure]", Map.of());

        assertThat(asked.html().select("main").text()).contains("in the files of the database server");
    }

    @Test
    void publishesAndServes() {
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        Drafting drafting = new Drafting(application);
        long change = drafting.approved(
                Drafting.figure(FIGURE), Map.of("number", "98765"), ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
        int edition = application
                .getBean(EditionOrderService.class)
                .publishNow(
                        new EditionOrder(List.of(change), "Corrections.", null, null),
                        drafting.member(ExampleStaff.REVIEWER));

        StoredEvents.of(jdbc, "manifests").untilHandled();
        assertThat(drafting.current()).isEqualTo(edition);
        assertThat(portal.get("/data/editions/" + edition + "/items.jsonl").body())
                .contains("98765");
        assertThat(portal.get("/data/editions/" + edition + "/manifest.json").status())
                .isEqualTo(200);
        assertThat(portal.get("/about").status()).isEqualTo(200);
        assertThat(rita.get("/staff/changes/" + change).status()).isEqualTo(200);
    }

    @Test
    void theRoleOfThePortalOwnsNothingThatLasts() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("portal");
        assertThat(jdbc.sql(
                                "select relname from pg_class where relowner = current_user::regrole and relpersistence <> 't'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate %s",
                "truncate %s cascade",
                "alter table %s disable trigger all",
                "alter table %s add column more integer",
                "drop table %s",
                "alter table %s rename to other"
            })
    void noTableIsEmptiedOrAltered(String statement) {
        assertSoftly(all -> tables().forEach(table -> all.assertThatThrownBy(
                        () -> jdbc.sql(statement.formatted(table)).update())
                .as(table)
                .rootCause()
                .message()
                .matches("(?s)ERROR: (permission denied for|must be owner of) .*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure", "text", "manifest", "revision", "transition", "page_change"})
    void noAppendOnlyRowIsChangedOrDeleted(String table) {
        Stream.of("delete from " + table, "update " + table + " set " + column(table) + " = null")
                .forEach(this::otherStatementsAreDenied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set who = ''",
                "update audit_link set salt = ''",
                "drop trigger figure_append_only on figure",
                "drop trigger audit_entry_kept on audit_entry",
                "set session_replication_role = replica",
                "create or replace function append_only() returns trigger language plpgsql as 'begin return new; end'",
                "create table mine (id integer)",
                "update flyway_schema_history set success = false"
            })
    void otherStatementsAreDenied(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .as(statement)
                .rootCause()
                .message()
                .matches("(?s)ERROR: (permission denied|must be owner) .*");
    }

    @Test
    void noEditionIsChangedThoughPublishersLockIt() {
        assertThatThrownBy(
                        () -> jdbc.sql("update edition set number = number + 1").update())
                .rootCause()
                .hasMessageContaining("published rows are never changed (edition)");
        otherStatementsAreDenied("update edition set published_at = published_at");
        otherStatementsAreDenied("delete from edition");
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }

    private String column(String table) {
        return jdbc.sql("select min(column_name) from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ?")
                .param(table)
                .query(String.class)
                .single();
    }
}
