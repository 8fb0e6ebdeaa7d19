package org.investportal.start;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Gives events to their listeners again if a stop or a failure kept these from handling them. */
@Component
class EventResubmitter {

    private final EventPublicationRegistry registry;
    private final IncompleteEventPublications incomplete;
    private final ConfigurableApplicationContext portal;

    EventResubmitter(
            EventPublicationRegistry registry,
            IncompleteEventPublications incomplete,
            ConfigurableApplicationContext portal) {
        this.registry = registry;
        this.incomplete = incomplete;
        this.portal = portal;
    }

    /** Resubmits as soon as the portal answers, because the self-check reads its pages. The property of Spring Modulith resubmits before that. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    void resubmit() {
        if (portal.isClosed()) {
            return; // it was stopped while this waited
        }
        // Those that the last start resubmitted and did not begin would be left out: they have to fail first.
        registry.markStalePublicationsFailed(status -> Duration.ofMillis(1));
        incomplete.resubmitIncompletePublications(publication -> true);
    }
}
