package org.investportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database in the data folder of a portal that does not run. */
public record FileDatabase(Path folder) implements JdbcConnectionDetails {

    private static final List<String> SHIPPED =
            List.of("classpath:db/schema", "classpath:db/vendor/h2", "classpath:db/content/hangzhou");

    /** Its migrations, and more of them from elsewhere. */
    public FluentConfiguration migrations(String... more) {
        return Flyway.configure()
                .dataSource(getJdbcUrl(), getUsername(), getPassword())
                .locations(Stream.concat(SHIPPED.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Leaves it as a first start does that is killed after the first table of the third migration. */
    public void leaveAfterTheFirstTableOfTheThirdMigration() throws SQLException {
        migrations().target("2").load().migrate();
        execute("create table source (item_id bigint)");
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String getJdbcUrl() {
        try {
            return Settings.embeddedAt(folder.resolve("data/portal"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String getUsername() {
        return "";
    }

    @Override
    public String getPassword() {
        return "";
    }
}
