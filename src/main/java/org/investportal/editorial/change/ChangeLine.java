package org.investportal.editorial.change;

import java.time.Instant;
import java.util.List;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A change as lists show it, without suppressed words.
 *
 * @param subjects its subjects, in the order in which they came into the change
 */
public record ChangeLine(
        long id,
        List<TitledSubject> subjects,
        String title,
        ChangeState state,
        Instant movedAt,
        List<Participant> participants,
        @Nullable Long plannedEdition) {

    /** A subject with its title. */
    public record TitledSubject(Subject subject, String title) {}

    static ChangeLine of(Change change, String title, List<TitledSubject> subjects, List<Participant> participants) {
        return new ChangeLine(
                change.id(), subjects, title, change.state(), change.movedAt(), participants, change.plannedEdition());
    }

    /** Returns the subject that the change began with. */
    public Subject first() {
        return subjects.get(0).subject();
    }

    /** Tells whether one of the subjects is of this kind. */
    public boolean isAbout(ItemKind kind) {
        return subjects.stream().anyMatch(one -> one.subject().kind() == kind);
    }
}
