package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.fixture.MigratedDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An update gives each revision the subject and the title of its change, in every state, and loses nothing. */
class SubjectMigrationTest {

    private static final String BEFORE = "132";
    private static final String KEY = "00000000-0000-0000-0000-000000000000";

    @Test
    void changesOfEveryStateAreMigratedOnH2() {
        check(new DriverManagerDataSource("jdbc:h2:mem:subject-migration;DB_CLOSE_DELAY=-1", "", ""), "h2");
    }

    @Test
    void changesOfEveryStateAreMigratedOnPostgres() {
        DatabaseAt database = MigratedDatabases.emptyPostgres();
        check(new DriverManagerDataSource(database.url(), database.user(), database.password()), "postgresql");
    }

    private static void check(DriverManagerDataSource database, String vendor) {
        FluentConfiguration migrations = Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("application_role", ""))
                .locations("classpath:db/schema", "classpath:db/vendor/" + vendor);
        migrations.target(BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        ChangeState[] states = ChangeState.values();
        for (int id = 1; id <= states.length; id++) {
            insert(jdbc, id, states[id - 1]);
        }
        migrations.target("latest").load().migrate();

        assertThat(jdbc.sql("select change_id, number, subject_kind, subject_id, title from revision"
                                + " order by change_id, number")
                        .query((row, number) -> row.getLong(1) + "." + row.getInt(2) + " " + row.getString(3) + " "
                                + row.getLong(4) + " " + row.getString(5))
                        .list())
                .hasSize(2 * states.length)
                .startsWith("1.1 FIGURE 301 Change 1", "1.2 FIGURE 301 Change 1", "2.1 FIGURE 302 Change 2");
        assertThat(jdbc.sql("select form from scratch order by form")
                        .query(String.class)
                        .list())
                .hasSize(states.length + 1)
                .contains("change-1-301", "change-2-302", "figure-301");
        assertThat(jdbc.sql("select count(*) from approval").query(Long.class).single())
                .isEqualTo(states.length);
        for (String step : List.of("update revision set title = 'x'", "delete from revision")) {
            assertThatThrownBy(() -> jdbc.sql(step).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private static void insert(JdbcClient jdbc, long id, ChangeState state) {
        jdbc.sql("insert into change (id, form_key, subject_kind, subject_id, state, title, started_at, moved_at,"
                        + " lock_version) values (?, ?, 'FIGURE', ?, ?, ?, current_timestamp, current_timestamp, 0)")
                .params(id, "key-" + id, 300 + id, state.name(), "Change " + id)
                .update();
        for (String part : List.of("AUTHOR", "APPROVER")) {
            jdbc.sql("insert into participation (change_id, account_id, part, name) values (?, ?, ?, 'Name')")
                    .params(id, part.length(), part)
                    .update();
        }
        for (int number = 1; number <= 2; number++) {
            jdbc.sql("insert into revision (change_id, number, base_edition, content, author_id, author_part, kept_at)"
                            + " values (?, ?, 1, '{}', ?, 'AUTHOR', current_timestamp)")
                    .params(id, number, "AUTHOR".length())
                    .update();
        }
        jdbc.sql("insert into approval (change_id, revision_number, against_edition, approver_id, approver_part,"
                        + " approved_at) values (?, 2, 1, ?, 'APPROVER', current_timestamp)")
                .params(id, "APPROVER".length())
                .update();
        jdbc.sql("insert into transition (change_id, number, to_state, revision_number, name, made_at)"
                        + " values (?, 1, 'DRAFT', 2, 'Name', current_timestamp)")
                .params(id)
                .update();
        for (String form : id == 1 ? List.of("change-1", "figure-301") : List.of("change-" + id)) {
            jdbc.sql("insert into scratch (account_id, form, form_key, content, from_revision, from_edition, typed_at)"
                            + " values (1, ?, '" + KEY + "', '{}', 1, 1, current_timestamp)")
                    .params(form)
                    .update();
        }
    }
}
