package org.investportal.catalogue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A database of each context's own on one real PostgreSQL, which starts with the first and stops with the tests. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresEmbedded {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean
    JdbcConnectionDetails postgres() throws SQLException {
        String name = "portal_" + DATABASES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new DatabaseAt(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** Starts when it is first asked for. Its data need not outlive the tests, so nothing waits for the disk. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

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
    }
}
