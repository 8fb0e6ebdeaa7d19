package org.investportal.editorial.position;

import org.investportal.editorial.content.Subject;

/** An item among others of its kind in the same sector or topic, with its position. */
public record SiblingPosition(Subject subject, int position) {

    SiblingMove to(int other) {
        return new SiblingMove(subject, position, other);
    }
}
