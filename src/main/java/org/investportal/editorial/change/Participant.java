package org.investportal.editorial.change;

import org.investportal.editorial.change.Participation.Part;

/** A participant in a change, as colleagues see it. */
public record Participant(long account, String name, boolean author) {

    static Participant of(Participation participation) {
        return new Participant(
                participation.key().account(), participation.name(), participation.part() == Part.AUTHOR);
    }
}
