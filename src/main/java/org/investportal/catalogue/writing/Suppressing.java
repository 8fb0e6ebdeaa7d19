package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.investportal.catalogue.Suppression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hides texts that the law forbids to show, and shows them again. Their rows stay as they are. */
@Component
@Transactional
public class Suppressing {

    private final EntityManager entities;
    private final Clock clock;

    Suppressing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What was suppressed before and shown again is suppressed anew, for the new reason. */
    public void suppress(Suppression.Key key, String reason) {
        entities.merge(new Suppression(key, clock.instant(), reason));
    }

    /** Whether there was something to lift. */
    public boolean lift(Suppression.Key key) {
        Optional<Suppression> found = Optional.ofNullable(entities.find(Suppression.class, key))
                .filter(suppression -> suppression.liftedAt() == null);
        found.ifPresent(suppression -> suppression.lift(clock.instant()));
        return found.isPresent();
    }
}
