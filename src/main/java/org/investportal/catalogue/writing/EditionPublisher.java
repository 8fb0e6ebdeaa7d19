package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Edition;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.EditionSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes editions. The key of the edition is written first, so that of two publishers of one number one waits and loses. */
@Component
public class EditionPublisher {

    /** A row that is always there, for publishers to queue at. */
    private static final int FIRST = 1;

    private final EntityManager entities;
    private final EditionRuleCheck rules;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionPublisher(
            EntityManager entities,
            EditionRuleCheck rules,
            Catalogue catalogue,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.catalogue = catalogue;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Publishes whole or not at all, in the transaction of the caller if there is one; the edition is current from its
     * commit on.
     *
     * @throws EditionTaken if the number is published already, or somebody else is at it for too long
     * @throws SameFigureTwice if two figures would be one
     * @throws SameTextTwice if two texts would stand for one
     * @throws IllegalArgumentException if the edition before it was never published: it could come later and change this
     */
    public void publish(Publication publication) {
        requirePrevious(publication.edition());
        transaction.executeWithoutResult(status -> {
            write(publication);
            events.publishEvent(new EditionPublished(publication.edition()));
        });
    }

    /**
     * Waits until nobody else publishes, for whoever locks more than the catalogue: first this, then the rest. It holds
     * until the end of the transaction of the caller.
     */
    public void waitForOthers() {
        entities.find(Edition.class, FIRST, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Shows what the catalogue would be with the publication, under the reserved number, and takes it back. */
    public <T> T preview(Publication publication, Function<CatalogueView, T> look) {
        if (publication.edition() != Edition.RESERVED) {
            throw new IllegalArgumentException("a preview is made for edition " + Edition.RESERVED);
        }
        return transaction.execute(status -> {
            status.setRollbackOnly();
            write(publication);
            return look.apply(catalogue.at(publication.edition()));
        });
    }

    private void write(Publication publication) {
        try {
            claim(publication.edition());
            insert(publication);
        } catch (LockTimeoutException busy) {
            throw EditionTaken.forTheMoment(publication.edition(), busy);
        }
        rules.hold(publication.edition());
    }

    private void insert(Publication publication) {
        publication.newItems().forEach(entities::persist);
        publication.newMentions().forEach(entities::persist);
        publication.newAddresses().forEach(entities::persist);
        publication
                .summary()
                .forEach((language, content) ->
                        entities.persist(new EditionSummary(publication.edition(), language, content)));
        entities.flush();
        publication.entries().forEach(entities::persist);
        publication.rows().forEach(entities::persist);
        entities.flush();
        publication.rows().forEach(entities::detach); // so that reading them again finds their computed end
    }

    private void requirePrevious(int edition) {
        if (edition != 1 && catalogue.edition(edition - 1).isEmpty()) {
            throw new IllegalArgumentException(
                    "edition " + edition + " does not follow the current one, " + catalogue.current());
        }
    }

    private void claim(int edition) {
        try {
            entities.persist(new Edition(edition, time(edition)));
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw EditionTaken.of(edition, taken);
        }
    }

    /** Of the clock, and never earlier than that of the edition before, even if the clock has been set back. */
    private Instant time(int edition) {
        Instant now = clock.instant();
        return catalogue
                .edition(edition - 1)
                .map(Edition::publishedAt)
                .filter(now::isBefore)
                .orElse(now);
    }
}
