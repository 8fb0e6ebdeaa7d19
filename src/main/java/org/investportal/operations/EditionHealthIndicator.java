package org.investportal.operations;

import java.time.Clock;
import java.time.Duration;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.verification.SelfCheckService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells which edition this node serves and what its self-check found. It reads memory only, so a node without its database stays ready for readers. */
@Component
class EditionHealthIndicator implements HealthIndicator {

    private final Catalogue catalogue;
    private final SelfCheckService checks;
    private final Clock clock;

    EditionHealthIndicator(Catalogue catalogue, SelfCheckService checks, Clock clock) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Health health() {
        int edition = catalogue.current();
        Health.Builder health = Health.up().withDetail("number", edition);
        catalogue
                .at(edition)
                .history()
                .line(Language.EN)
                .forEach(line -> health.withDetail("publishedAt", line.publishedAt())
                        .withDetail(
                                "ageSeconds",
                                Duration.between(line.publishedAt(), clock.instant())
                                        .toSeconds()));
        checks.latest(edition)
                .ifPresentOrElse(
                        check -> health.withDetail("selfCheck", check.state().code())
                                .withDetail("selfCheckAt", check.checkedAt())
                                .withDetail(
                                        "selfCheckFindings", check.findings().size()),
                        () -> health.withDetail("selfCheck", "none"));
        return health.build();
    }
}
