package org.investportal.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.fixture.MigratedDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is stored is known at once, by a connection that lives as long as the portal and is made again if the server ends it. */
@ExtendWith(OutputCaptureExtension.class)
class PostgresListenerTest {

    private static final Duration LONGER_THAN_THE_LIMITS = Duration.ofMillis(1_600);

    private final AtomicInteger received = new AtomicInteger();
    private HikariDataSource pool;
    private PostgresListener listener;
    private SingleConnectionDataSource own;
    private JdbcClient jdbc;

    @BeforeEach
    void start() throws SQLException {
        DatabaseAt database = MigratedDatabases.emptyPostgres();
        own = new SingleConnectionDataSource(DriverManager.getConnection(database.getJdbcUrl()), true);
        jdbc = JdbcClient.create(own);
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.getJdbcUrl() + "&socketTimeout=1&options=-c%20statement_timeout%3D300");
        listener = new PostgresListener(WatchedPool.watched(pool), event -> received.incrementAndGet());
        listener.start();
        await().atMost(30, SECONDS).until(() -> received.get() == 1);
    }

    @AfterEach
    void stop() throws Exception {
        listener.stop();
        pool.close();
        own.destroy();
    }

    @Test
    void tellsOfWhatIsCommittedAndOfNothingElse() {
        jdbc.sql("begin").update();
        jdbc.sql("notify investportal").update();
        jdbc.sql("rollback").update();
        jdbc.sql("notify elsewhere").update();
        jdbc.sql("notify investportal").update();

        await().pollInterval(1, MILLISECONDS).atMost(30, SECONDS).until(() -> received.get() > 1);
        assertThat(received).hasValue(2);
    }

    @Test
    void noTimeLimitEndsTheListening() throws InterruptedException {
        int before = process();
        Thread.sleep(LONGER_THAN_THE_LIMITS.toMillis());

        assertThat(process()).isEqualTo(before);
        jdbc.sql("notify investportal").update();
        await().atMost(30, SECONDS).until(() -> received.get() == 2);
    }

    @Test
    void listensAgainAfterTheServerHasEndedItsConnection(CapturedOutput console) {
        jdbc.sql("select pg_terminate_backend(" + process() + ")").query().singleRow();

        await("it asks for what it missed").atMost(30, SECONDS).until(() -> received.get() == 2);
        jdbc.sql("notify investportal").update();
        await().atMost(30, SECONDS).until(() -> received.get() == 3);
        assertThat(console.getOut()).doesNotContain("cannot listen");
    }

    @Test
    void takesNoConnectionOfThePool() {
        assertThat(pool.getHikariPoolMXBean()).as("the pool is never asked").isNull();
    }

    @Test
    void endsAtAStopWithinASecond() throws Exception {
        long start = System.nanoTime();
        listener.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        await().atMost(30, SECONDS)
                .until(() -> jdbc.sql("select count(*) = 0" + LISTENS)
                        .query(Boolean.class)
                        .single());
    }

    private static final String LISTENS =
            " from pg_stat_activity where datname = current_database() and query = 'listen investportal'";

    private int process() {
        return jdbc.sql("select pid" + LISTENS).query(Integer.class).single();
    }
}
