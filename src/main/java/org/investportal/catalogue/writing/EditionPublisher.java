package org.investportal.catalogue.writing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.SameTextTwice;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.EditionSummary;
import org.investportal.catalogue.row.EditionUndo;
import org.investportal.catalogue.row.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes editions. It writes the key of the edition first, so that of two publishers with the same number one waits and fails. */
@Component
public class EditionPublisher {

    /** The number of a row that always exists, which publishers lock one after the other. */
    private static final int FIRST = 1;

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionPublisher(
            EntityManager entities,
            Catalogue catalogue,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Publishes all of the edition or nothing, in the transaction of the caller if there is one. The edition is
     * current from the commit on.
     *
     * @throws EditionTaken if the number is already published, or another transaction holds it for too long
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     * @throws IllegalArgumentException if the previous edition was never published: it could be published later and
     *     change this one
     */
    public void publish(Publication publication) {
        catalogue.refresh();
        requirePrevious(publication.edition());
        transaction.executeWithoutResult(status -> {
            write(publication);
            events.publishEvent(new EditionPublished(publication.edition()));
        });
    }

    /**
     * Waits until no other transaction publishes. Callers that lock more than the catalogue must call this first. The
     * lock lasts until the end of the caller's transaction.
     */
    public void waitForOthers() {
        entities.find(Edition.class, FIRST, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Writes the edition row by row in the transaction of the caller, which has to be rolled back. No event follows.
     *
     * @throws RowRefused if the database refuses a row
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     */
    public void tryOut(Publication publication) {
        requirePrevious(publication.edition());
        catalogue.show(publication, claim(publication.edition(), publication.isSelfApproved()));
        insertAround(publication);
        for (Row row : publication.rows()) {
            try {
                entities.persist(row);
                entities.flush();
                entities.clear();
            } catch (ConstraintViolationException | DataException refused) {
                throw RowRefused.of(row, refused);
            }
        }
    }

    /** Shows the edition that the publication would make to this thread. Nothing is written. */
    public <T> T preview(Publication publication, Function<CatalogueView, T> look) {
        if (publication.edition() != Edition.DRAFT) {
            throw new IllegalArgumentException("A preview needs the edition number " + Edition.DRAFT);
        }
        return catalogue.preview(publication, clock.instant(), look);
    }

    /** Returns a preview of the edition under the number that it would get. Nothing is written. */
    public EditionPreview previewOfNext(Publication publication) {
        requirePrevious(publication.edition());
        return catalogue.previewOfNext(publication, time(publication.edition()));
    }

    private void write(Publication publication) {
        try {
            Instant publishedAt = claim(publication.edition(), publication.isSelfApproved());
            catalogue.show(publication, publishedAt);
            insert(publication);
        } catch (LockTimeoutException busy) {
            throw EditionTaken.forTheMoment(publication.edition(), busy);
        }
    }

    private void insert(Publication publication) {
        insertAround(publication);
        publication.rows().forEach(entities::persist);
        entities.flush();
    }

    /** Inserts all but the rows. */
    private void insertAround(Publication publication) {
        publication.newItems().forEach(entities::persist);
        publication.newMentions().forEach(entities::persist);
        publication.newAddresses().forEach(entities::persist);
        publication
                .summary()
                .forEach((language, content) ->
                        entities.persist(new EditionSummary(publication.edition(), language, content)));
        entities.flush();
        Integer undone = publication.undoes();
        if (undone != null) {
            entities.persist(new EditionUndo(publication.edition(), undone));
        }
        publication.entries().forEach(entities::persist);
        entities.flush();
    }

    private void requirePrevious(int edition) {
        if (edition != 1 && catalogue.edition(edition - 1).isEmpty()) {
            throw new IllegalArgumentException(
                    "Edition " + edition + " does not follow the current edition " + catalogue.current());
        }
    }

    private Instant claim(int edition, boolean selfApproved) {
        try {
            Instant publishedAt = time(edition);
            entities.persist(new Edition(edition, publishedAt, selfApproved));
            entities.flush();
            return publishedAt;
        } catch (ConstraintViolationException taken) {
            throw EditionTaken.of(edition, taken);
        }
    }

    /** Returns the time of publication from the clock, but not before that of the previous edition, even if the clock has been set back. */
    private Instant time(int edition) {
        Instant now = clock.instant();
        return catalogue
                .edition(edition - 1)
                .map(Edition::publishedAt)
                .filter(now::isBefore)
                .orElse(now);
    }
}
