package org.investportal.core;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** The room core with all kinds, started on a database, without the rest of the portal. */
final class Core implements AutoCloseable {

    final ConfigurableApplicationContext context;

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class
    })
    @EntityScan({"org.investportal.kinds", "org.investportal.value"})
    @ComponentScan("org.investportal.core")
    static class Rooms {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private Core(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    private static final Map<DatabaseKind, Core> SHARED = new ConcurrentHashMap<>();

    final Database database;

    /** Returns the one that all tests share which only add items of their own. */
    static Core shared(DatabaseKind kind) {
        return SHARED.computeIfAbsent(kind, asked -> on(Database.of(asked)));
    }

    /** @param settings such as {@code portal.content=hangzhou}; a portal of tests starts blank */
    static Core on(Database database, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "spring.datasource.url=" + database.url(),
                                "spring.datasource.username=" + database.user(),
                                "spring.datasource.password=" + database.password(),
                                "spring.datasource.hikari.maximum-pool-size=4",
                                "spring.datasource.hikari.minimum-idle=0",
                                "spring.main.register-shutdown-hook=false",
                                "portal.content=none"),
                        Arrays.stream(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        return new Core(
                database,
                new SpringApplicationBuilder(Rooms.class)
                        .web(WebApplicationType.NONE)
                        .run(all));
    }

    Editions editions() {
        return context.getBean(Editions.class);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(context.getBean(DataSource.class));
    }

    HistoryVerification verification() {
        return new HistoryVerification(context.getBean(EntityManagerFactory.class), jdbc());
    }

    @Override
    public void close() {
        context.close();
    }
}
