package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An edition that is published while the portal starts is checked as soon as the portal answers. */
@ConfiguredPortal
@Tag("sweep")
class SelfCheckAtStartTest {

    private final SelfCheckService checks;

    SelfCheckAtStartTest(SelfCheckService checks) {
        this.checks = checks;
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
