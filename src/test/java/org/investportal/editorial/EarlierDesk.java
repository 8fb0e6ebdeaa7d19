package org.investportal.editorial;

import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Fills the database, before the portal starts, with what staff stored when a change had one subject. */
@TestConfiguration(proxyBeanMethods = false)
class EarlierDesk implements BeanPostProcessor {

    /** The author of all changes. */
    static final StaffMember AUTHOR = new StaffMember(1, "Demo editor", Set.of(Role.EDITOR));

    private static final String BEFORE = "132";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JdbcConnectionDetails database) {
            fill(
                    new DriverManagerDataSource(
                            database.getJdbcUrl(),
                            String.valueOf(database.getUsername()),
                            String.valueOf(database.getPassword())),
                    database.getJdbcUrl().startsWith("jdbc:h2:") ? "h2" : "postgresql");
        }
        return bean;
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
