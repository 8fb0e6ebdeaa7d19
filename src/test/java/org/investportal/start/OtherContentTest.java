package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Data keeps the content that it began with: another setting is refused, and leaves the data as it is. */
class OtherContentTest {

    @Test
    void onH2() {
        isRefused(new Place("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", ""), "h2", "hangzhou", "none");
        isRefused(new Place("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", ""), "h2", "none", "hangzhou");
    }

    @Test
    void onPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String first : List.of("hangzhou", "none")) {
                statement.execute("create database begun_with_" + first);
                isRefused(
                        new Place(postgres.getJdbcUrl("postgres", "begun_with_" + first), "postgres"),
                        "postgresql",
                        first,
                        first.equals("none") ? "hangzhou" : "none");
            }
        }
    }

    private static void isRefused(JdbcConnectionDetails place, String vendor, String first, String then) {
        migrate(place, vendor, first);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> migrate(place, vendor, then))
                .withMessageStartingWith("The setting portal.content is \"" + then + "\", but the data in ")
                .withMessageEndingWith(" began with \"" + first + "\": set portal.content=" + first
                        + ", or use other data, and start again.");
        assertThat(migrate(place, vendor, first)).isZero();
    }

    /** A database of its own for each first start. */
    private record Place(String url, String user) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    /** Returns how many migrations the database lacked. */
    private static int migrate(JdbcConnectionDetails place, String vendor, String content) {
        Flyway flyway = Flyway.configure()
                .dataSource(place.getJdbcUrl(), place.getUsername(), place.getPassword())
                .locations("classpath:db/schema", "classpath:db/vendor/" + vendor, "classpath:db/content/" + content)
                .placeholders(Map.of("application_role", ""))
                .load();
        int pending = flyway.info().pending().length;
        new Migration(place, new StartSettings(content, false, null)).migrate(flyway);
        return pending;
    }
}
