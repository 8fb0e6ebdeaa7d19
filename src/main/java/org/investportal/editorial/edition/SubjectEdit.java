package org.investportal.editorial.edition;

import java.util.Map;
import org.investportal.catalogue.Suppression;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is to say of one subject, and why.
 *
 * @param before what the edition before says; nothing of what is new
 * @param wanted nothing to take the subject out of the catalogue
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
                    subject.kind().code() + " " + subject.item() + " neither is there nor is to be");
        }
        wanted = withoutMarks(before, wanted);
        requireGivenFields(subject, before, wanted);
    }

    /** Who writes back the mark of a suppressed text leaves the text as it is. */
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
                    throw new IllegalArgumentException("\"" + field.name() + "\" of " + subject.item()
                            + " was given once and stays " + before.get(field.name()));
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

    /** Whether the subject's own row says something else than before. */
    boolean changesOwnRow() {
        return Schema.of(subject.kind()).fields().stream()
                .anyMatch(field -> field.isOfOwnRow() && changes(field.name()));
    }

    /** Why it is part of the edition: what happens to it says more than what was said. */
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
