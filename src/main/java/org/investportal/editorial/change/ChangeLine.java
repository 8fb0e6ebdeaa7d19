package org.investportal.editorial.change;

import java.time.Instant;
import java.util.List;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/** A change as lists show it, without suppressed words. */
public record ChangeLine(
        long id,
        Subject subject,
        String title,
        ChangeState state,
        Instant movedAt,
        List<Participant> participants,
        @Nullable Long plannedEdition) {

    static ChangeLine of(Change change, String title, List<Participant> participants) {
        return new ChangeLine(
                change.id(),
                change.subject(),
                title,
                change.state(),
                change.movedAt(),
                participants,
                change.plannedEdition());
    }
}
