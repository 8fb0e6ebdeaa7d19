package org.investportal.editorial.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** Returns this line with other titles of its subjects. If the change is named after one of them, it has its title, too. */
    ChangeLine titled(Map<Subject, String> titles) {
        List<TitledSubject> titled = subjects.stream()
                .map(one -> new TitledSubject(one.subject(), titles.getOrDefault(one.subject(), one.title())))
                .toList();
        String name = subjects.stream()
                .filter(one -> one.title().equals(title))
                .map(one -> titles.getOrDefault(one.subject(), title))
                .findFirst()
                .orElse(title);
        return new ChangeLine(id, titled, name, state, movedAt, participants, plannedEdition);
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
