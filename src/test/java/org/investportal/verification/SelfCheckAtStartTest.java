package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.investportal.InvestPortal;
import org.investportal.catalogue.H2InMemory;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** An edition that is published while the portal starts is checked as soon as the portal answers. */
@SpringBootTest(classes = InvestPortal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({H2InMemory.class, SecondEdition.class, SelfCheckAtStartTest.PublishedAtStart.class})
@Tag("sweep")
class SelfCheckAtStartTest {

    private final SelfCheckService checks;

    SelfCheckAtStartTest(SelfCheckService checks) {
        this.checks = checks;
    }

    /** Publishes before the portal answers. */
    @TestComponent
    static class PublishedAtStart implements ApplicationRunner {

        private final SecondEdition edition;

        PublishedAtStart(SecondEdition edition) {
            this.edition = edition;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            edition.set();
        }
    }

    @Test
    void waitsUntilThePortalAnswersAndPasses() {
        SelfCheck check = await().atMost(Duration.ofMinutes(2))
                .until(() -> checks.latest(SecondEdition.NUMBER), Optional::isPresent)
                .orElseThrow();

        assertThat(check.findings()).isEqualTo(List.of());
        assertThat(check.state()).isEqualTo(SelfCheck.State.PASSED);
        assertThat(check.pages()).isGreaterThan(10);
    }
}
