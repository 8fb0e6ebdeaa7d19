package org.investportal.editorial.release;

import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.SameTextTwice;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.EditionTaken;
import org.investportal.catalogue.writing.RowRefused;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.LocalizedTitle;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.wording.MessageWording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries whether changes can be published: writes them as an edition and takes it back. Publishers wait meanwhile. */
@Component
public class EditionTrial {

    private static final Logger LOG = LoggerFactory.getLogger(EditionTrial.class);

    private static final int LONGEST_IN_SECONDS = 5;
    private static final Map<Language, String> ANY_WORDS = Map.of(Language.EN, "A trial");

    private final Changes changes;
    private final Revisions revisions;
    private final Checklist checklist;
    private final EditionDraftFactory drafts;
    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;
    private final MessageWording words;
    private final TransactionTemplate transaction;

    EditionTrial(
            Changes changes,
            Revisions revisions,
            Checklist checklist,
            EditionDraftFactory drafts,
            EditionPublisher editionPublisher,
            Catalogue catalogue,
            MessageWording words,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.revisions = revisions;
        this.checklist = checklist;
        this.drafts = drafts;
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setTimeout(LONGEST_IN_SECONDS);
    }

    /**
     * Requires that the database takes the changes as they are stored, together. What takes longer than five seconds counts as taken, and so does what the
     * checklist refuses, because the step that follows says so. Must not be called in a transaction.
     *
     * @throws OrderRefused if the changes cannot be published, with the field that is refused
     */
    public void require(Collection<Long> ids) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                editionPublisher.waitForOthers();
                catalogue.refresh();
                write(ids);
            });
        } catch (SameFigureTwice | SameTextTwice twins) {
            throw OrderRefused.ofTwins(twins);
        } catch (ConstraintViolationException | DataException refused) {
            throw OrderRefused.byTheDatabase(
                    title(ids), String.valueOf(refused.getSQLException().getMessage()));
        } catch (PersistenceException | DataAccessException | TransactionException | EditionTaken unfinished) {
            LOG.warn("The portal could not try to the end whether changes {} can be published", ids, unfinished);
        }
    }

    private void write(Collection<Long> ids) {
        List<Revision> subjects = revisions.ofSubjects(ids);
        if (isRefusedBefore(changes.all(ids), subjects)) {
            return;
        }
        EditionDraft draft = drafts.next();
        try {
            subjects.forEach(
                    each -> draft.add(each.subject(), each.content(), EntryKind.CORRECTION, ANY_WORDS, "", null));
            editionPublisher.tryOut(draft.publication(ANY_WORDS));
        } catch (RowRefused refused) {
            throw refused(draft.place(refused.row()), subjects, refused);
        }
    }

    private boolean isRefusedBefore(List<Change> chosen, List<Revision> subjects) {
        Set<Subject> once = new HashSet<>();
        return subjects.isEmpty()
                || !subjects.stream().map(Revision::subject).allMatch(once::add)
                || checklist.of(chosen).values().stream().anyMatch(ChangeChecklist::isBlocked);
    }

    private OrderRefused refused(PublicationBuilder.Place place, List<Revision> subjects, RowRefused refused) {
        LOG.warn("The database refuses {} of {}", place.field(), place.subject(), refused);
        LocalizedTitle title = subjects.stream()
                .filter(revision -> revision.subject().equals(place.subject()))
                .map(Revision::title)
                .findFirst()
                .orElseThrow();
        return field(place, refused.constraint())
                .map(field -> OrderRefused.byTheDatabase(title, label(field), refused.constraint()))
                .orElseGet(() -> OrderRefused.byTheDatabase(title, refused.constraint()));
    }

    /** Returns the field of the row; of the subject's own row, which has several, the one that the constraint is named after. */
    private static Optional<Field> field(PublicationBuilder.Place place, String constraint) {
        Schema schema = Schema.of(place.subject().kind());
        return place.field().isEmpty()
                ? schema.fields().stream()
                        .filter(field -> constraint.contains(field.name().replace('-', '_')))
                        .max(Comparator.comparing(field -> field.name().length()))
                : schema.field(place.field());
    }

    private LocalizedTitle title(Collection<Long> ids) {
        return changes.all(ids).get(0).title();
    }

    private LocalizedTitle label(Field field) {
        String key = "field." + field.label();
        return new LocalizedTitle(words.of(Language.EN, key), words.of(Language.ZH, key));
    }
}
