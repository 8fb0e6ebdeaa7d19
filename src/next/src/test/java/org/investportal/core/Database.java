package org.investportal.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of a test, as its owner reaches it. */
record Database(String url, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static Database of(DatabaseKind kind) {
        return kind.isPostgresql() ? postgres() : h2();
    }

    /** Returns an empty one in memory; it stays until the process ends. */
    static Database h2() {
        return new Database("jdbc:h2:mem:core-" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Returns one of PostgreSQL without tables. */
    static Database emptyPostgres() {
        return created("");
    }

    /** Returns a copy of a migrated one of PostgreSQL. */
    static Database postgres() {
        return created(" template " + Server.TEMPLATE);
    }

    private static Database created(String template) {
        String name = "core_" + COUNT.incrementAndGet();
        Server.run("create database " + name + template);
        return Server.database(name);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(url, user, password));
    }

    Database as(String other) {
        return new Database(url, other, other);
    }

    /** One server for all tests of the process. Its data need not outlive them, so nothing waits for the disk. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();
        static final String TEMPLATE = template();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException noServer) {
                throw new UncheckedIOException(noServer);
            }
        }

        private static String template() {
            run("create database migrated");
            Database migrated = database("migrated");
            Flyway.configure()
                    .dataSource(migrated.url, migrated.user, migrated.password)
                    .locations("classpath:db/schema")
                    .load()
                    .migrate();
            return "migrated";
        }

        static Database database(String name) {
            return new Database(RUNNING.getJdbcUrl("postgres", name).replaceFirst("\\?.*", ""), "postgres", "postgres");
        }

        static void run(String sql) {
            new JdbcTemplate(RUNNING.getPostgresDatabase()).execute(sql);
        }
    }
}
