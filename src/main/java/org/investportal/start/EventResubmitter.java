package org.investportal.start;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gives events to their listeners again if a stop or a failure kept these from handling them. */
@Component
@Profile("!" + QuietStart.PROFILE) // a command leaves them to the portal
class EventResubmitter {

    private static final int MINUTES_BETWEEN_TRIES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(EventResubmitter.class);

    private final EventPublicationRegistry registry;
    private final IncompleteEventPublications incomplete;
    private final FailedEventPublications failed;
    private final ConfigurableApplicationContext portal;

    EventResubmitter(
            EventPublicationRegistry registry,
            IncompleteEventPublications incomplete,
            FailedEventPublications failed,
            ConfigurableApplicationContext portal) {
        this.registry = registry;
        this.incomplete = incomplete;
        this.failed = failed;
        this.portal = portal;
    }

    /** Resubmits as soon as the portal answers, because the self-check reads its pages. The property of Spring Modulith resubmits before that. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void resubmit() {
        if (portal.isClosed()) {
            return; // it was stopped while this waited
        }
        // Those that the last start resubmitted and did not begin would be left out: they have to fail first.
        registry.markStalePublicationsFailed(status -> Duration.ofMillis(1));
        incomplete.resubmitIncompletePublications(publication -> true);
    }

    /** Tries again the events that have failed since the start, for instance because the database did not answer. */
    @Scheduled(initialDelay = MINUTES_BETWEEN_TRIES, fixedDelay = MINUTES_BETWEEN_TRIES, timeUnit = TimeUnit.MINUTES)
    void retry() {
        try {
            failed.resubmit(ResubmissionOptions.defaults());
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }
}
