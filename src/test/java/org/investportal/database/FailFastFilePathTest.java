package org.investportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that fails on a full disk loses no commit before it, though commits of others wait and the disk has room for them. */
class FailFastFilePathTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 60;
    private static final int ROWS_BETWEEN_FAULTS = 60;
    private static final int ROWS_TO_OVERWRITE = 100;

    /** H2 uses the place of what is gone at once, not after 45 seconds. */
    private static final String SETTINGS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;RETENTION_TIME=0";

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<SQLException> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final String url;
    private final PhysicalConnectionFactory connections;

    FailFastFilePathTest(@TempDir Path folder) {
        FilePath.register(new FaultyFilePath());
        url = FailFastFilePath.urlOf("jdbc:h2:" + folder.resolve("portal") + SETTINGS)
                .replace("failfast:", "failfast:faulty:");
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        connections = PhysicalConnectionFactory.of(pool);
    }

    @BeforeEach
    void create() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table enquiry (id integer primary key, words varchar)");
            statement.execute("create table page (id integer primary key, words varchar)");
            statement.execute(
                    "insert into page select x, repeat('y', 20000) from system_range(1, " + ROWS_TO_OVERWRITE + ")");
        }
    }

    @Test
    void keepsEachCommitBeforeAFailedWrite() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(new Thread(this::write));
            }
            writers.forEach(Thread::start);
            for (Thread writer : writers) {
                writer.join();
            }

            assertThat(stored()).containsAll(acknowledged);
        }
        assertThat(failed).hasSize(ROUNDS * WRITERS);
    }

    @Test
    void leavesAddressesWithoutAFile() {
        assertThat(List.of("jdbc:h2:mem:a;B=1", "jdbc:h2:tcp://host/a", "jdbc:postgresql://host/a"))
                .allSatisfy(other -> assertThat(FailFastFilePath.urlOf(other)).isEqualTo(other));
        assertThat(FailFastFilePath.urlOf("jdbc:h2:file:./data/a;B=1"))
                .isEqualTo("jdbc:h2:failfast:./data/a;B=1")
                .matches(FailFastFilePath::isIn);
        assertThat(FailFastFilePath.urlOf("jdbc:h2:C:/data/a")).isEqualTo("jdbc:h2:failfast:C:/data/a");
    }

    private void write() {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into enquiry values (?, ?)");
                PreparedStatement update =
                        connection.prepareStatement("update page set words = repeat(?, 20000) where id = ?")) {
            while (true) {
                int number = next.getAndIncrement();
                if (number % ROWS_BETWEEN_FAULTS == ROWS_BETWEEN_FAULTS - 1) {
                    FaultyFilePath.failNext(FaultyFilePath.Operation.APPEND);
                }
                insert.setInt(1, number);
                insert.setString(2, "x".repeat(number % 700));
                insert.executeUpdate();
                acknowledged.add(number);
                update.setInt(1, number % 10);
                update.setInt(2, number % ROWS_TO_OVERWRITE);
                update.executeUpdate();
            }
        } catch (SQLException failure) {
            failed.add(failure);
        }
    }

    private List<Integer> stored() throws SQLException {
        List<Integer> stored = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from enquiry")) {
            while (rows.next()) {
                stored.add(rows.getInt(1));
            }
        }
        return stored;
    }
}
