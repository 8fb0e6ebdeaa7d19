package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.investportal.InvestPortal;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.PostgresEmbedded;
import org.investportal.catalogue.writing.Publishing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A portal that listens on no port, and that is told not to check itself. */
class UncheckedPortalTest {

    @Nested
    @SpringBootTest(classes = InvestPortal.class, properties = "portal.self-check.enabled=false")
    @Import(H2InMemory.class)
    class H2 extends Facts {}

    @Nested
    @SpringBootTest(classes = InvestPortal.class, properties = "portal.self-check.enabled=false")
    @Import(PostgresEmbedded.class)
    class Postgres extends Facts {}

    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private Publishing publishing;

        @Autowired
        private SelfChecks checks;

        @Test
        void saysThatItCouldNotRunAndKeepsThat() {
            publishing.publish(Draft.after(catalogue).publication());
            int edition = catalogue.current();

            SelfCheck check = checks.run(edition);

            assertThat(check.state()).isEqualTo(SelfCheck.State.COULD_NOT_RUN);
            assertThat(check.findings()).containsExactly("the portal listens on no port");
            assertThat(checks.latest(edition)).contains(check);
            assertThat(checks.latest(edition + 1)).isEmpty();
        }

        @Test
        void tellsTheLastOfSeveralRuns() {
            SelfCheck first = checks.run(1);
            SelfCheck second = checks.run(1);

            assertThat(second.checkedAt()).isAfterOrEqualTo(first.checkedAt());
            assertThat(checks.latest(1)).contains(second);
        }

        @Test
        void doesNothingByItself() throws InterruptedException {
            publishing.publish(Draft.after(catalogue).publication());

            Thread.sleep(Duration.ofSeconds(1).toMillis());

            assertThat(checks.latest(catalogue.current())).isEmpty();
        }
    }
}
