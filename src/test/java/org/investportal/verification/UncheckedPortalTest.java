package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.investportal.InvestPortal;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.writing.EditionPublisher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal that listens on no port, and whose self-check is switched off. */
@Tag("sweep")
class UncheckedPortalTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @SpringBootTest(classes = InvestPortal.class, properties = "portal.self-check.enabled=false")
    @Import(H2InMemory.class)
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private SelfCheckService checks;

        @Autowired
        private SelfCheckJob selfCheckJob;

        @Autowired
        private SelfCheckSettings settings;

        /** By application.properties. */
        private static final int THREADS = 2;

        @Autowired
        private TaskExecutor applicationTaskExecutor;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void storesThatItCouldNotRun() {
            editionPublisher.publish(Draft.after(catalogue).publication());
            int edition = catalogue.current();

            SelfCheck check = checks.run(edition);

            assertThat(check.state()).isEqualTo(SelfCheck.State.COULD_NOT_RUN);
            assertThat(check.findings()).containsExactly("The portal does not listen on a port");
            assertThat(checks.latest(edition)).contains(check);
            assertThat(checks.latest(edition + 1)).isEmpty();
        }

        @Test
        void returnsTheLastRun() {
            SelfCheck first = checks.run(1);
            SelfCheck second = checks.run(1);

            assertThat(second.checkedAt()).isAfterOrEqualTo(first.checkedAt());
            assertThat(checks.latest(1)).contains(second);
        }

        /** However often somebody asks: readings take long, and those that wait would all say the same. */
        @Test
        void anEditionThatWaitsInTheQueueIsNotQueuedAgain() {
            AtomicBoolean free = new AtomicBoolean();
            Runnable waiting = () -> await().atMost(PATIENCE).untilTrue(free);
            IntStream.range(0, THREADS).forEach(thread -> applicationTaskExecutor.execute(waiting));
            long before = runs();
            assertThat(selfCheckJob.start(1)).isTrue();
            assertThat(selfCheckJob.start(1)).isFalse();
            assertThat(selfCheckJob.start(2)).isTrue();
            free.set(true);
            await().atMost(PATIENCE).until(() -> runs() == before + 2);

            assertThat(selfCheckJob.start(1)).as("once it is read").isTrue();
            await().atMost(PATIENCE).until(() -> runs() == before + 3);
        }

        @Test
        void aCheckDuringAStopFailsSoThatTheNextStartRepeatsIt() {
            GenericApplicationContext stopped = new GenericApplicationContext();
            stopped.refresh();
            stopped.close();
            SelfCheckSettings enabled = new SelfCheckSettings(true, settings.timeout());
            SelfCheckJob stopping = new SelfCheckJob(checks, enabled, applicationTaskExecutor, stopped);

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> stopping.check(new EditionPublished(1)));
        }

        private long runs() {
            return jdbc.sql("select count(*) from self_check").query(Long.class).single();
        }

        @Test
        void doesNothingByItself() {
            long before = runs();
            editionPublisher.publish(Draft.after(catalogue).publication());
            StoredEvents.of(jdbc, "self-check").untilHandled();

            assertThat(checks.latest(catalogue.current())).isEmpty();
            assertThat(runs()).isEqualTo(before);
        }
    }
}
