package org.investportal.editorial.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;

/** Writes the drafts of one document into one change. */
final class DocumentChangeWriter {

    private final DraftService drafts;
    private final PublishedContentReader published;
    private final Runnable stored;
    private final Document document;
    private final int discarded;
    private final int edition;
    private final StaffMember by;
    private final Map<Subject, Saved> saved = new HashMap<>();

    /** The change; 0 before its first draft. */
    private long change;

    /** A draft of a published subject. */
    private record Saved(int revision, Content content) {}

    /**
     * Makes a writer of one document.
     *
     * @param stored run after each draft
     * @param discarded how many changes of the document were discarded before; the keys of the forms have it, since no two changes have the same
     * @param edition the current edition
     */
    DocumentChangeWriter(
            DraftService drafts,
            PublishedContentReader published,
            Runnable stored,
            Document document,
            int discarded,
            int edition,
            StaffMember by) {
        this.drafts = drafts;
        this.published = published;
        this.stored = stored;
        this.document = document;
        this.discarded = discarded;
        this.edition = edition;
        this.by = by;
    }

    /** Returns the beginning of the keys of the forms of a document, or the key of a part. */
    static String key(long document, String part) {
        return "document-" + document + "-" + part;
    }

    /** Returns the change; empty if nothing was written. */
    OptionalLong change() {
        return change == 0 ? OptionalLong.empty() : OptionalLong.of(change);
    }

    /** Returns the content of a published subject as it was written, or as it is published. */
    Content content(Subject subject) {
        Saved before = saved.get(subject);
        return before == null ? published.at(edition, subject) : before.content();
    }

    /** Saves new content of a published subject. An edition that was published meanwhile may contradict it; then all of it is tried again by the person. */
    void save(String part, Subject subject, Content content) {
        Saved before = saved.get(subject);
        FormBase base = new FormBase(before == null ? 0 : before.revision(), edition);
        SaveResult result = change == 0
                ? drafts.start(form(part), subject, edition, content, by)
                : drafts.add(form(part), change, subject, base, content, by);
        if (result instanceof SaveResult.Conflicting) {
            throw StepRefused.forTheMoment(new IllegalStateException("Other content was published meanwhile."));
        }
        if (result instanceof SaveResult.Kept kept) {
            saved.put(subject, new Saved(kept.revision(), content));
            begin(kept.change());
            stored.run();
        }
    }

    /** Adds a new item and returns its id. */
    long add(String part, ItemKind kind, Content content) {
        SaveResult result = change == 0
                ? drafts.startNew(form(part), kind, content, by)
                : drafts.addNew(form(part), change, kind, content, by);
        if (result instanceof SaveResult.Kept kept) {
            begin(kept.change());
            stored.run();
            return kept.subject().item();
        }
        throw new IllegalStateException("The draft of " + part + " of document " + document.id() + " has no content");
    }

    private String form(String part) {
        return key(document.id(), discarded == 0 ? part : discarded + "-" + part);
    }

    /** Names the change by the document once it has its first draft. */
    private void begin(long begun) {
        if (change == 0) {
            change = begun;
            drafts.rename(begun, document.details().title(), by);
        }
    }
}
