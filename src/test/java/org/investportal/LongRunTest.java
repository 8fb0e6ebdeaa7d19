package org.investportal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A pool closes every connection sooner or later, even the one that created the tables; the tables go on checking their rows. */
class LongRunTest {

    private static final String URL = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void tablesAcceptRowsAfterTheirConnectionIsClosed() throws Exception {
        Flyway.configure()
                .dataSource(URL, "", "")
                .locations("classpath:db/schema", "classpath:db/vendor/h2", "classpath:db/content/hangzhou")
                .load()
                .migrate();
        try (Connection later = DriverManager.getConnection(URL);
                Statement statement = later.createStatement()) {
            int rows = statement.executeUpdate("insert into change (id, form_key, state, title,"
                    + " started_at, moved_at, lock_version) values (1, 'key', 'DRAFT', 'A title',"
                    + " current_timestamp, current_timestamp, 0)");
            assertEquals(1, rows);
        }
    }
}
