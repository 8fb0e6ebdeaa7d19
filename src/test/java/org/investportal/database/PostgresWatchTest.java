package org.investportal.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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

/** On PostgreSQL, one connection that ends and a table that is locked are no outage. */
@ExtendWith(OutputCaptureExtension.class)
class PostgresWatchTest {

    private static final String OUTAGE = "The database does not answer";

    /** Of the watch: the pool is never asked here, and this test gives its name. */
    private static final String WATCHES = " from pg_stat_activity where datname = current_database()"
            + " and application_name <> 'test' and state = 'idle' and query like 'select 1%'";

    private HikariDataSource pool;
    private DatabaseWatch watch;
    private SingleConnectionDataSource own;
    private JdbcClient jdbc;
    private String url;

    @BeforeEach
    void start() throws SQLException {
        DatabaseAt database = MigratedDatabases.emptyPostgres();
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        url = database.getJdbcUrl() + "&ApplicationName=test";
        own = new SingleConnectionDataSource(DriverManager.getConnection(url), true);
        jdbc = JdbcClient.create(own);
        jdbc.sql("create table edition (number integer)").update();
        watch = new DatabaseWatch(WatchedPool.watched(pool));
        watch.start();
        await().atMost(30, SECONDS).until(() -> looks(""));
    }

    @AfterEach
    void stop() throws Exception {
        watch.destroy();
        pool.close();
        own.destroy();
    }

    @Test
    void anEndedConnectionIsNoOutage(CapturedOutput console) {
        int ended = jdbc.sql("select pid" + WATCHES).query(Integer.class).single();
        jdbc.sql("select pg_terminate_backend(" + ended + ")").query().singleRow();

        await().atMost(30, SECONDS).until(() -> looks(" and pid <> " + ended));
        assertThat(console.getOut()).doesNotContain(OUTAGE);
    }

    @Test
    void aLockedTableIsNoOutage(CapturedOutput console) throws SQLException {
        try (Connection locking = DriverManager.getConnection(url);
                Statement statement = locking.createStatement()) {
            locking.setAutoCommit(false);
            statement.execute("lock table edition in access exclusive mode");
            String since = jdbc.sql("select clock_timestamp()::text")
                    .query(String.class)
                    .single();

            await().atMost(30, SECONDS)
                    .until(() -> looks(" and query_start > '" + since + "'")
                            || console.getOut().contains(OUTAGE));
        }
        assertThat(console.getOut()).doesNotContain(OUTAGE);
    }

    @Test
    void aServerThatMayOnlyBeReadIsAnOutageUntilItMayBeWritten(CapturedOutput console) {
        mayOnlyBeRead("on");
        await().atMost(30, SECONDS).until(() -> console.getOut().contains("read-only transaction"));
        mayOnlyBeRead("off");
        await().atMost(30, SECONDS).until(() -> console.getOut().contains("The database answers again"));
    }

    private void mayOnlyBeRead(String state) {
        jdbc.sql("set default_transaction_read_only = off").update();
        String name = jdbc.sql("select current_database()").query(String.class).single();
        jdbc.sql("alter database \"" + name + "\" set default_transaction_read_only = " + state)
                .update();
        jdbc.sql("select pg_terminate_backend(pid)" + WATCHES).query().listOfRows();
    }

    private boolean looks(String when) {
        return jdbc.sql("select count(*) > 0" + WATCHES + when)
                .query(Boolean.class)
                .single();
    }
}
