package org.investportal.editorial.annotation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.document.DocumentRefused;
import org.investportal.editorial.proposal.ProposalReader;
import org.springframework.stereotype.Component;

/** Adds and deletes documents, removes their texts, and stores what editors decide for their numbers. */
@Component
public class DocumentService {

    /** In characters of the text. */
    public static final int LONGEST = ProposalReader.LONGEST_TEXT;

    /** In numbers of the text. */
    public static final int MOST_NUMBERS = 1_000;

    private final Documents documents;
    private final NumberDecisions decisions;
    private final SerializedTransaction transaction;
    private final AuditLog log;
    private final Clock clock;

    DocumentService(
            Documents documents,
            NumberDecisions decisions,
            SerializedTransaction transaction,
            AuditLog log,
            Clock clock) {
        this.documents = documents;
        this.decisions = decisions;
        this.transaction = transaction;
        this.log = log;
        this.clock = clock;
    }

    /** Returns all decisions on a document, in reading order. */
    List<NumberDecision> decisions(long id) {
        return decisions.of(id);
    }

    /**
     * Adds a document and returns its id. A form that is sent twice adds one; one that is sent again with other content, after going back to it, adds another.
     *
     * @throws DocumentRefused if the text is too long, or has no numbers or too many
     */
    public long add(String form, DocumentDescription details, String text, StaffMember by) {
        requireEditor(by);
        if (text.length() > LONGEST) {
            throw DocumentRefused.of(DocumentRefused.Reason.TOO_LONG);
        }
        int numbers = new PrintedText(text).numbers().size();
        if (numbers == 0) {
            throw DocumentRefused.of(DocumentRefused.Reason.NO_NUMBERS);
        }
        if (numbers > MOST_NUMBERS) {
            throw DocumentRefused.of(DocumentRefused.Reason.TOO_MANY_NUMBERS);
        }
        return transaction.of(() -> {
            Document sent = documents
                    .findByFormKey(form)
                    .filter(before -> before.authorId() == by.account())
                    .orElse(null);
            if (sent != null && sent.details().equals(details) && sent.content().equals(text)) {
                return sent.id();
            }
            String key = sent == null ? form : UUID.randomUUID().toString();
            return store(new Document(key, details, text, numbers, by, clock.instant()), by)
                    .id();
        });
    }

    private Document store(Document document, StaffMember by) {
        Document stored = documents.save(document);
        record(AuditAction.DOCUMENT_ADDED, stored, by);
        return stored;
    }

    /** Deletes a document of which no drafts were made. */
    public void delete(long id, StaffMember by) {
        requireEditor(by);
        transaction.of(() -> {
            Document document = undrafted(id);
            documents.delete(document);
            record(AuditAction.DOCUMENT_DELETED, document, by);
            return document;
        });
    }

    /** Removes the text of a document of which drafts were made; its hash and the decisions stay. It does nothing if the text is removed already. */
    public void removeText(long id, StaffMember by) {
        if (!TextSuppressionService.mayRead(by)) {
            throw StepRefused.byRole("remove the text of a document");
        }
        transaction.of(() -> {
            Document document = locked(id);
            if (!document.isDrafted()) {
                throw StepRefused.ofUndraftedDocument(id);
            }
            if (!document.isTextRemoved()) {
                document.removeText();
                record(AuditAction.DOCUMENT_TEXT_REMOVED, document, by);
            }
            return document;
        });
    }

    /**
     * Stores what a person decided for a number. A decision that is replaced is in the log.
     *
     * @param seen the version of the decision that the person saw; 0 if there was none
     * @return the other decision that somebody made meanwhile, so that nothing was stored; empty if it was stored
     */
    public Optional<NumberDecision> decide(long id, Locator place, Content decided, int seen, StaffMember by) {
        requireEditor(by);
        return transaction.of(() -> {
            undrafted(id);
            NumberDecision.Key key = NumberDecision.Key.of(id, place);
            NumberDecision before = decisions.findByKey(key).orElse(null);
            if (before == null) {
                decisions.save(new NumberDecision(key, decided, by, clock.instant()));
                return Optional.<NumberDecision>empty();
            }
            boolean same = before.content().equals(decided);
            if (!same && before.version() != seen) {
                return Optional.of(before);
            }
            if (!same) {
                recordReplaced(before, id, by);
                before.decide(decided, by, clock.instant());
            }
            return Optional.<NumberDecision>empty();
        });
    }

    private void recordReplaced(NumberDecision before, long document, StaffMember by) {
        log.record(
                AuditAction.NUMBER_DECIDED,
                by.account(),
                by.fullName(),
                about(document),
                before.place().code() + ", before by " + before.authorName() + ": "
                        + before.content().fields());
    }

    /** Locks the document, so that no drafts are made of it at the same time. */
    Document undrafted(long id) {
        Document document = locked(id);
        if (document.isDrafted()) {
            throw StepRefused.ofDraftedDocument(id);
        }
        return document;
    }

    /** Locks the document. */
    Document locked(long id) {
        return documents.lock(id).orElseThrow(() -> ChangeNotFound.ofDocument(id));
    }

    void record(AuditAction action, Document document, StaffMember by) {
        log.record(
                action,
                by.account(),
                by.fullName(),
                about(document.id()),
                document.details().title());
    }

    /** Returns the name of the document in the audit log. */
    public static String about(long id) {
        return "document " + id;
    }

    static void requireEditor(StaffMember by) {
        if (!by.is(Role.EDITOR)) {
            throw StepRefused.byRole("read documents");
        }
    }
}
