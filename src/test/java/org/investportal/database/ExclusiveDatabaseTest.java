package org.investportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A job has the database to itself; everyone else is refused and finds afterwards what the job has put in its place. */
@ExtendWith(OutputCaptureExtension.class)
class ExclusiveDatabaseTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    /** Longer than a look of the watch takes on a busy machine. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Path folder;
    private final HikariDataSource pool = new HikariDataSource();
    private final WatchedDataSource data;
    private final ExclusiveDatabase exclusive;
    private final DatabaseWatch watch;

    ExclusiveDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0");
        pool.setConnectionTimeout(250);
        data = WatchedPool.watched(pool);
        exclusive = new ExclusiveDatabase(data);
        watch = new DatabaseWatch(data, Duration.ofMillis(300), new StoreWatchdog());
    }

    @BeforeEach
    void start() throws SQLException {
        execute("create table edition (number integer)");
        execute("insert into edition values (1)");
        watch.start();
    }

    @AfterEach
    void stop() throws Exception {
        watch.destroy();
        pool.close();
    }

    @Test
    void refusesOthersWhileAJobHasTheDatabase(CapturedOutput console) throws Exception {
        assertThat(exclusive.run(LONG, only -> {
                    assertThatThrownBy(data::getConnection).isInstanceOf(DatabaseDown.class);
                    assertThatThrownBy(() -> data.forLooking().getConnection()).isInstanceOf(SQLException.class);
                    Thread.sleep(600); // longer than the watch waits between two looks
                }))
                .isTrue();

        assertThat(editions()).isEqualTo(1);
        assertThat(console.getAll()).doesNotContain("The database does not answer");
    }

    @Test
    void opensTheFileThatAJobHasPutInItsPlace() throws Exception {
        Path file = folder.resolve("portal.mv.db");
        Path earlier = folder.resolve("earlier.mv.db");
        assertThat(exclusive.run(LONG, only -> {})).isTrue();
        assertThat(exclusive.run(LONG, only -> Files.copy(file, earlier))).isTrue();
        execute("insert into edition values (2)");

        assertThat(exclusive.run(LONG, only -> Files.move(earlier, file, StandardCopyOption.ATOMIC_MOVE)))
                .isTrue();

        assertThat(editions()).isEqualTo(1);
    }

    @Test
    void leavesAConnectionThatIsInUse() throws Exception {
        try (Connection used = data.getConnection();
                Statement statement = used.createStatement()) {
            assertThat(exclusive.run(SHORT, only -> {})).isFalse();
            statement.execute("insert into edition values (2)");
        }

        assertThat(editions()).isEqualTo(2);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int editions() throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from edition")) {
            row.next();
            return row.getInt(1);
        }
    }
}
