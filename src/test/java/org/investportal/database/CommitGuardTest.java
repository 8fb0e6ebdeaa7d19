package org.investportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection to H2 acknowledges nothing that the store, which is closing, does not write. */
class CommitGuardTest {

    private static final String INSERT = "insert into enquiry values ('acknowledged')";

    private final PhysicalConnectionFactory connections;

    CommitGuardTest(@TempDir Path folder) {
        FilePath.register(new FaultyFilePath());
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(
                FailFastFilePath.urlOf("jdbc:h2:" + folder.resolve("portal")).replace("failfast:", "failfast:faulty:")
                        + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0");
        connections = PhysicalConnectionFactory.of(pool);
    }

    @BeforeEach
    void create() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table enquiry (words varchar)");
            statement.execute(INSERT);
        }
    }

    @AfterEach
    void mend() {
        FaultyFilePath.failNothing();
    }

    /** Another thread holds the lock of the store, so that H2 has begun to close it and cannot go on. */
    @Test
    void nothingIsAcknowledgedWhileTheStoreIsClosing() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(INSERT)) {
            MVStore store = store(connection);
            Thread holding = new Thread(() -> store.executeFilestoreOperation(() -> untilReleased(held)));
            Thread closing = new Thread(store::closeImmediately);
            holding.start();
            await().until(() -> holding.getState() == Thread.State.WAITING);
            closing.start();
            await().until(() -> store.getAutoCommitDelay() < 0);

            assertThatThrownBy(() -> statement.execute(INSERT)).isInstanceOf(DatabaseDown.class);
            assertThatThrownBy(() -> statement.executeUpdate(INSERT)).isInstanceOf(DatabaseDown.class);
            assertThatThrownBy(prepared::executeUpdate).isInstanceOf(DatabaseDown.class);
            assertThatThrownBy(() -> connection.setAutoCommit(false)).isInstanceOf(DatabaseDown.class);
            assertThatThrownBy(connection::commit).isInstanceOf(DatabaseDown.class);

            held.countDown();
            holding.join();
            closing.join();
        }
        assertThat(stored()).isEqualTo(1);
    }

    private static void untilReleased(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultOfTheFileLosesNothingAcknowledged(FaultyFilePath.Operation operation) throws SQLException {
        int acknowledged = 1;
        try (Connection failing = connections.getConnection();
                Connection other = connections.getConnection()) {
            FaultyFilePath.failNext(operation);
            assertThatThrownBy(() -> write(failing)).isInstanceOf(SQLException.class);
            assertThat(FaultyFilePath.hasFailed()).isTrue();
            try {
                insertOn(other);
                acknowledged++;
            } catch (SQLException refused) {
                assertThat(Outage.isCauseOf(refused)).isTrue();
            }
        }

        assertThat(stored()).isEqualTo(acknowledged);
    }

    /** Appends to the file, and then makes it safe. */
    private static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table page as select repeat('y', 20000) from system_range(1, 100)");
            statement.execute("checkpoint sync");
        }
    }

    @Test
    void anInterruptedWriteLeavesADatabaseThatCanBeOpened() throws SQLException {
        try (Connection interrupted = connections.getConnection()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> insertOn(interrupted)).isInstanceOf(SQLException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(stored()).isEqualTo(1);
        insertOn(connections.getConnection());
        assertThat(stored()).isEqualTo(2);
    }

    private static void insertOn(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(INSERT);
        }
    }

    private int stored() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from enquiry")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
