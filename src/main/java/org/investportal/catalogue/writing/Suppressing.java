package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** The words that are hidden now, so that nobody publishes them anew in a draft from before. */
    @Transactional(readOnly = true)
    public Set<String> hiddenWords() {
        return new HashSet<>(entities.createQuery(
                        "select t.content from Text t join Suppression s on s.key.item = t.version.item"
                                + " and s.key.edition = t.version.edition where s.liftedAt is null",
                        String.class)
                .getResultList());
    }

    /** Whether there was something to lift. */
    public boolean lift(Suppression.Key key) {
        Optional<Suppression> found = Optional.ofNullable(entities.find(Suppression.class, key))
                .filter(suppression -> suppression.liftedAt() == null);
        found.ifPresent(suppression -> suppression.lift(clock.instant()));
        return found.isPresent();
    }
}
