package org.investportal.editorial;

import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.fixture.MigratedDatabases;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database with what staff stored when a change had one subject. It is migrated when the portal starts. */
final class EarlierDesk {

    /** The author of all changes. */
    static final StaffMember AUTHOR = new StaffMember(1, "Demo editor", Set.of(Role.EDITOR));

    private static final String BEFORE = "132";

    private EarlierDesk() {}

    @TestConfiguration(proxyBeanMethods = false)
    static class OnH2 {

        @Bean
        @Primary
        JdbcConnectionDetails earlier() {
            return filled(new DatabaseAt("jdbc:h2:mem:earlier-desk;DB_CLOSE_DELAY=-1", "sa", ""), "h2");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnPostgres {

        @Bean
        @Primary
        JdbcConnectionDetails earlier() {
            return filled(MigratedDatabases.emptyPostgres(), "postgresql");
        }
    }

    private static DatabaseAt filled(DatabaseAt database, String vendor) {
        fill(new DriverManagerDataSource(database.url(), database.user(), database.password()), vendor);
        return database;
    }

    private static void fill(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("application_role", ""))
                .locations("classpath:db/schema", "classpath:db/vendor/" + vendor, "classpath:db/content/hangzhou")
                .target(BEFORE)
                .load()
                .migrate();
        ResourceDatabasePopulator rows = new ResourceDatabasePopulator(new ClassPathResource("earlier-desk.sql"));
        rows.setSqlScriptEncoding("UTF-8");
        rows.execute(database);
    }
}
