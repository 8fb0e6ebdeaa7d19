package org.investportal.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Failures are logged while the database answers, and no failure ends the watch. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseWatchTest {

    private static final Duration UNTIL_KNOWN = Duration.ofMillis(300);

    private static final String FAILED_ANYWAY = "This failed although the database answers";

    private final HikariDataSource pool = new HikariDataSource();
    private final BrokenDriver driver = new BrokenDriver();
    private final AtomicLong uptime = new AtomicLong();
    private final AtomicBoolean processEnded = new AtomicBoolean();
    private final StoreWatchdog watchdog = new StoreWatchdog(UNTIL_KNOWN, uptime::get, () -> processEnded.set(true));
    private DatabaseWatch watch;
    private OutageLog log;
    private WatchedDataSource data;

    @BeforeEach
    void start() throws SQLException {
        DriverManager.registerDriver(driver);
        pool.setJdbcUrl(BrokenDriver.PREFIX + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(250);
        data = WatchedPool.watched(pool);
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table edition (number integer)");
        }
        watch = new DatabaseWatch(data, UNTIL_KNOWN, watchdog);
        watch.start();
        log = new OutageLog(watch);
        log.install();
    }

    @AfterEach
    void stop() throws Exception {
        log.destroy();
        watch.destroy();
        pool.close();
        DriverManager.deregisterDriver(driver);
    }

    @Tag("sweep")
    @Test
    void logsAnExhaustedPool(CapturedOutput console) throws Exception {
        try (Connection leaked = data.getConnection()) {
            assertThat(leaked.isClosed()).isFalse();

            assertThat(status((request, response) -> needTheDatabase())).isEqualTo(503);
            assertThat(status((request, response) -> needTheDatabase())).isEqualTo(503);
            await().atMost(30, SECONDS).until(() -> count(console, pool.getPoolName()) > 0);
        }
        assertThat(console.getOut()).contains("Connection is not available").contains("needTheDatabase");
        assertThat(count(console, pool.getPoolName())).isEqualTo(1);
    }

    @Test
    void logsAFailingJob(CapturedOutput console) {
        LoggerFactory.getLogger("org.springframework.scheduling")
                .error("Unexpected error", new SQLException("the job has failed", "08006"));

        await().atMost(30, SECONDS).until(() -> count(console, "the job has failed") > 0);
    }

    @Test
    void logsEachKindOfFailureOnceAMinute(CapturedOutput console) {
        UnexplainedFailureLog failures = new UnexplainedFailureLog(UNTIL_KNOWN);
        failures.log("It failed", new SQLException("the disk is full", "08006", 1));
        failures.log("It failed", new SQLException("the disk is gone", "08006", 2));
        failures.log("It failed", new SQLException("the disk is slow", "08006", 2));
        failures.log("It failed", new SQLException("the disk is locked", "08007", 2));

        assertThat(console.getOut())
                .contains("the disk is full", "the disk is gone", "the disk is locked")
                .doesNotContain("the disk is slow");
    }

    @Test
    void doesNotLogFailuresDuringAnOutage(CapturedOutput console) {
        driver.refuse(new SQLException("gone", "08006"));
        await().atMost(30, SECONDS).until(() -> console.getOut().contains("The database does not answer (gone)"));
        LoggerFactory.getLogger("org.springframework.scheduling").error("Unexpected error", new DatabaseDown());
        driver.refuse(null);
        await().atMost(30, SECONDS).until(() -> console.getOut().contains("The database answers again"));

        assertThat(console.getOut()).doesNotContain("Unexpected error");
        assertThat(count(console, DatabaseDown.class.getName())).isZero();
    }

    @Test
    void aDatabaseThatRefusesWritesIsDown() throws Exception {
        MeterRegistry metrics = new SimpleMeterRegistry();
        watch.bindTo(metrics);
        driver.refuseWrites(new SQLException("The database is read only", "90097", 90097));
        investigate(new SQLException("no space", "53100")); // else it writes ten seconds later

        await().atMost(30, SECONDS)
                .until(() -> metrics.get("portal.database.up").gauge().value() == 0);
        assertThrows(DatabaseDown.class, data::getConnection);
        driver.refuseWrites(null);
        await().atMost(30, SECONDS)
                .until(() -> metrics.get("portal.database.up").gauge().value() == 1);
        data.getConnection().close();
    }

    @Test
    void replacesConnectionsToAClosedStoreWhichTheWatchCannotSee() throws Exception {
        try (Connection before = data.getConnection()) {
            investigate(new SQLException("The database has been closed", "90098", 90098));

            await().atMost(30, SECONDS).until(() -> !before.isValid(1));
        }
        await().ignoreExceptions()
                .atMost(30, SECONDS)
                .until(() -> data.getConnection().isValid(1));
    }

    @Test
    void endsTheProcessIfTheStoreStaysClosed(CapturedOutput console) {
        uptime.set(Duration.ofMinutes(11).toMillis());
        driver.refuse(new SQLException("The database has been closed", "90098", 90098));

        await().atMost(30, SECONDS).until(processEnded::get);
        assertThat(console.getOut()).contains("ends with exit code 75");
    }

    @Test
    void aYoungProcessAndOneWhoseDiskIsFullStay() {
        SQLException closed = new SQLException("The database has been closed", "90098", 90098);
        StoreWatchdog impatient = new StoreWatchdog(Duration.ZERO, uptime::get, () -> processEnded.set(true));
        uptime.set(Duration.ofMinutes(9).toMillis());
        impatient.failed(closed);
        impatient.failed(closed);
        uptime.set(Duration.ofMinutes(11).toMillis());
        impatient.failed(new SQLException("closed", "90098", 90098, new IOException("No space left on device")));
        impatient.failed(closed);
        impatient.answered();
        impatient.failed(closed);
        assertThat(processEnded).isFalse();

        impatient.failed(closed);
        assertThat(processEnded).isTrue();
    }

    /** Not by the log, which would ask the watches of other portals of this process, too. */
    private void investigate(SQLException failure) {
        assertThat(watch.investigates(failure)).isTrue();
    }

    @Test
    void keepsNothingOfAPageThatFailsDuringAnOutage() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        answer(response, (request, half) -> {
            ((HttpServletResponse) half).setHeader("Cache-Control", "public");
            half.getWriter().write("half a page");
            throw new ServletException(new DatabaseDown());
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("Cache-Control")).isNull();
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Tag("sweep")
    @Test
    void leavesOutWarningsOfThePortalAndNotItsErrors(CapturedOutput console) {
        Logger job = LoggerFactory.getLogger("org.investportal.audit.SomeJob");
        driver.refuse(new SQLException("gone", "08006"));
        await().atMost(30, SECONDS).until(() -> console.getOut().contains("The database does not answer (gone)"));
        job.warn("It is tried again", new SQLException("gone", "08006"));
        job.error("Start it again at the desk", new SQLException("gone", "08006"));

        assertThat(console.getOut()).doesNotContain("It is tried again").contains("Start it again at the desk");
    }

    @Tag("sweep")
    @Test
    void continuesAfterAnError(CapturedOutput console) {
        driver.refuse(new StackOverflowError("broken"));
        await().atMost(30, SECONDS).until(() -> console.getOut().contains("broken"));
        driver.refuse(new SQLException("gone", "08006"));

        await().atMost(30, SECONDS).until(() -> console.getOut().contains("The database does not answer (gone)"));
        assertThat(console.getOut()).containsOnlyOnce("A look at the database has failed");
    }

    /** How often a failure with these words was logged. The watches of other tests, which share the console, may log others. */
    private static long count(CapturedOutput console, String words) {
        return Pattern.compile(FAILED_ANYWAY)
                .splitAsStream(console.getOut())
                .skip(1)
                .filter(failure -> failure.contains(words))
                .count();
    }

    private void needTheDatabase() throws ServletException {
        SQLException failure = assertThrows(SQLException.class, data::getConnection);
        throw new ServletException(failure);
    }

    private int status(FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        answer(response, chain);
        return response.getStatus();
    }

    private void answer(MockHttpServletResponse response, FilterChain chain) throws Exception {
        new OutageFilter(watch).doFilter(new MockHttpServletRequest(), response, chain);
    }
}
