package org.investportal.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.fixture.MigratedDatabases;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A database of an earlier schema, with what a portal stored then. It is migrated when the portal starts.
 *
 * @param version the last migration before the rows were stored
 * @param script the file with the rows, in which bytes are literals of H2. It may change when the editions that ship were published
 */
record EarlierDatabase(String version, String script) {

    private DatabaseAt onH2() {
        return filled(
                new DatabaseAt("jdbc:h2:mem:earlier-" + version + ";DB_CLOSE_DELAY=-1", "sa", ""),
                "h2",
                "drop trigger edition_append_only;\n" + rows()
                        + "create trigger edition_append_only before update, delete on edition for each row"
                        + " call 'org.investportal.catalogue.AppendOnly';\n");
    }

    private DatabaseAt onPostgres() {
        return filled(
                MigratedDatabases.emptyPostgres(),
                "postgresql",
                "alter table edition disable trigger edition_append_only;\n"
                        + rows().replace(" X'", " '\\x")
                        + "alter table edition enable trigger edition_append_only;\n");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnH2 {

        @Bean
        @Primary
        JdbcConnectionDetails earlier(EarlierDatabase database) {
            return database.onH2();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnPostgres {

        @Bean
        @Primary
        JdbcConnectionDetails earlier(EarlierDatabase database) {
            return database.onPostgres();
        }
    }

    private String rows() {
        try {
            return new ClassPathResource(script).getContentAsString(UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private DatabaseAt filled(DatabaseAt empty, String vendor, String sql) {
        DriverManagerDataSource database = new DriverManagerDataSource(empty.url(), empty.user(), empty.password());
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("application_role", ""))
                .locations("classpath:db/schema", "classpath:db/vendor/" + vendor, "classpath:db/content/hangzhou")
                .target(version)
                .load()
                .migrate();
        ResourceDatabasePopulator rows = new ResourceDatabasePopulator(new ByteArrayResource(sql.getBytes(UTF_8)));
        rows.setSqlScriptEncoding("UTF-8");
        rows.execute(database);
        return empty;
    }
}
