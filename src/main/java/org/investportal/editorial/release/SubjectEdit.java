package org.investportal.editorial.release;

import java.util.Map;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The edit of one subject in an edition: its old and new content, and the reasons.
 *
 * @param before the content in the edition before; empty for a new subject
 * @param wanted the new content; empty to remove the subject from the catalogue
 */
record SubjectEdit(
        Subject subject,
        Content before,
        Content wanted,
        EntryKind kind,
        Map<Language, String> reasons,
        String author,
        @Nullable String reviewer) {

    SubjectEdit {
        if (before.isEmpty() && wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    subject.kind().code() + " " + subject.item() + " does not exist and has no new content");
        }
        wanted = withoutMarks(before, wanted);
        requireGivenFields(subject, before, wanted);
    }

    /** Restores suppressed texts: a field that holds the mark of suppressed text keeps its old text. */
    private static Content withoutMarks(Content before, Content wanted) {
        Content kept = wanted;
        for (String field : wanted.fields().keySet()) {
            if (wanted.get(field).equals(Suppression.MARK)) {
                kept = kept.with(field, before.get(field));
            }
        }
        return kept;
    }

    private static void requireGivenFields(Subject subject, Content before, Content wanted) {
        if (before.isEmpty() || wanted.isEmpty()) {
            return;
        }
        Schema.of(subject.kind()).fields().stream()
                .filter(field -> field.given() && !before.get(field.name()).equals(wanted.get(field.name())))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("The field \"" + field.name() + "\" of " + subject.item()
                            + " cannot change; it is " + before.get(field.name()));
                });
    }

    long item() {
        return subject.item();
    }

    boolean isNew() {
        return before.isEmpty();
    }

    boolean isRemoval() {
        return wanted.isEmpty();
    }

    boolean changes(String field) {
        return !before.get(field).equals(wanted.get(field));
    }

    /** Tells whether the subject's own row changes. */
    boolean changesOwnRow() {
        return Schema.of(subject.kind()).fields().stream()
                .anyMatch(field -> field.isOfOwnRow() && changes(field.name()));
    }

    /** Returns the kind of the entry: a new, removed or withdrawn subject overrides the kind that the author chose. */
    EntryKind entryKind(boolean known) {
        if (!known) {
            return EntryKind.NEW;
        }
        if (isRemoval()) {
            return EntryKind.REMOVAL;
        }
        boolean withdrawn = changes("status") && wanted.get("status").equals(Status.WITHDRAWN.code());
        return withdrawn ? EntryKind.WITHDRAWAL : kind;
    }
}
