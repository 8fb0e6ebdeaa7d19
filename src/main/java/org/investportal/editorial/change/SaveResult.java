package org.investportal.editorial.change;

import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.Subject;

/** The result of saving a form. */
public sealed interface SaveResult {

    /**
     * The content is saved.
     *
     * @param subject the subject that it is the content of
     * @param merged whether edits of others in other fields were merged into it
     */
    record Kept(long change, Subject subject, int revision, boolean merged) implements SaveResult {}

    /** The content equals the latest revision of the subject or the published content. */
    record Unchanged() implements SaveResult {}

    /**
     * Others changed the same fields in the meantime; nothing is saved until a person has chosen.
     *
     * @param seen the base of the form once its author has seen the conflicts
     */
    record Conflicting(ContentMerge merge, FormBase seen) implements SaveResult {}
}
