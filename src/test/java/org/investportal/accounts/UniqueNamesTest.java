package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.fixture.MigratedDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An update tells apart people whose names look alike, and from then on the database keeps it so. */
class UniqueNamesTest {

    private static final String BEFORE = "82";

    @Test
    void existingNamesAreMigratedOnH2() {
        check(new DriverManagerDataSource("jdbc:h2:mem:unique-names;DB_CLOSE_DELAY=-1", "", ""), "h2");
    }

    @Test
    void existingNamesAreMigratedOnPostgres() {
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
        List<String> names = List.of("Rita Lin", "RITA LIN", "Ｒｉｔａ  Lin", "Bo", "Bo Straße");
        for (int id = 1; id <= names.size(); id++) {
            jdbc.sql("insert into account (id, email, full_name, created_at) values (?, ?, ?, current_timestamp)")
                    .params(id, id + "@invest.example.org", names.get(id - 1))
                    .update();
        }
        migrations.target("latest").load().migrate();
        new NameKeyUpdater(jdbc).afterSingletonsInstantiated();

        assertThat(jdbc.sql("select full_name from account order by id")
                        .query(String.class)
                        .list())
                .containsExactly("Rita Lin", "RITA LIN (2)", "Ｒｉｔａ  Lin (3)", "Bo", "Bo Straße");
        assertThat(jdbc.sql("select name_key from account order by id")
                        .query(String.class)
                        .list())
                .containsExactly("rita lin", "rita lin (2)", "rita lin (3)", "bo", "bo strasse");
        assertThatThrownBy(() -> jdbc.sql("update account set name_key = 'bo' where id = 1")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
