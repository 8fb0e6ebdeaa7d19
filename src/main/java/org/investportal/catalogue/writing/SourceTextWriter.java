package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.investportal.catalogue.sourcetext.SourceText;
import org.investportal.catalogue.sourcetext.SourceTextChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores and removes the texts of sources. Published rows do not change. */
@Component
@Transactional
public class SourceTextWriter {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceTextWriter(EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    public void attach(long source, String content) {
        entities.persist(new SourceText(source, content, clock.instant()));
        entities.flush();
        events.publishEvent(new SourceTextChanged());
    }

    /** Removes all texts of the source, also those of earlier versions, and returns how many there were. */
    public int remove(long source) {
        int removed = entities.createQuery("delete from SourceText t where t.key.source = :source")
                .setParameter("source", source)
                .executeUpdate();
        if (removed > 0) {
            events.publishEvent(new SourceTextChanged());
        }
        return removed;
    }
}
