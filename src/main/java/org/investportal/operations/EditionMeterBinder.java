package org.investportal.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.verification.SelfCheck;
import org.investportal.verification.SelfCheckService;
import org.springframework.stereotype.Component;

/** Measures the edition that this node serves: its number, its age and the result of its self-check. */
@Component
class EditionMeterBinder implements MeterBinder {

    private final Catalogue catalogue;
    private final SelfCheckService checks;
    private final Clock clock;

    EditionMeterBinder(Catalogue catalogue, SelfCheckService checks, Clock clock) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.edition", catalogue, Catalogue::current)
                .description("The number of the edition that this node serves")
                .register(registry);
        Gauge.builder("portal.edition.age", this, EditionMeterBinder::age)
                .description("The time since that edition was published")
                .baseUnit("seconds")
                .register(registry);
        for (SelfCheck.State state : SelfCheck.State.values()) {
            Gauge.builder("portal.self.check", this, binder -> binder.isResult(state))
                    .description("1 if this is the result of the latest self-check of that edition")
                    .tag("result", state.code())
                    .register(registry);
        }
    }

    private double age() {
        return catalogue.at(catalogue.current()).history().line(Language.EN).stream()
                .mapToDouble(line ->
                        Duration.between(line.publishedAt(), clock.instant()).toSeconds())
                .findFirst()
                .orElse(Double.NaN);
    }

    private double isResult(SelfCheck.State state) {
        return checks.latest(catalogue.current())
                .filter(check -> check.state() == state)
                .map(check -> 1)
                .orElse(0);
    }
}
