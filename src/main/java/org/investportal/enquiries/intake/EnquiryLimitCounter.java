package org.investportal.enquiries.intake;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts what the limits that all senders share keep back, and reports it. Each node counts for itself, since its start. */
@Component
public class EnquiryLimitCounter implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(EnquiryLimitCounter.class);

    private static final Duration BETWEEN_REPORTS = Duration.ofHours(1);

    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<EnquiryLimit, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<EnquiryLimit, Instant> last = new ConcurrentHashMap<>();
    private final Map<EnquiryLimit, Instant> reported = new ConcurrentHashMap<>();

    EnquiryLimitCounter(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Counts one that was kept back. */
    void add(EnquiryLimit limit) {
        Instant now = clock.instant();
        counts.computeIfAbsent(limit, created -> new LongAdder()).increment();
        last.put(limit, now);
        Instant newest = reported.merge(
                limit, now, (before, later) -> before.plus(BETWEEN_REPORTS).isAfter(later) ? before : later);
        if (newest.equals(now)) {
            LOG.warn("The limit {} of public forms is reached.", limit.code());
            events.publishEvent(new EnquiryLimitReached(limit));
        }
    }

    /** Returns the limits that kept something back in this time. */
    public Set<EnquiryLimit> reached(Duration time) {
        Instant since = clock.instant().minus(time);
        return last.entrySet().stream()
                .filter(limit -> limit.getValue().isAfter(since))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (EnquiryLimit limit : EnquiryLimit.values()) {
            FunctionCounter.builder("portal.enquiries.limited", this, counter -> counter.count(limit))
                    .description("What a limit that all senders of public forms share kept back")
                    .tag("limit", limit.code())
                    .register(registry);
        }
    }

    private double count(EnquiryLimit limit) {
        LongAdder count = counts.get(limit);
        return count == null ? 0 : count.sum();
    }
}
