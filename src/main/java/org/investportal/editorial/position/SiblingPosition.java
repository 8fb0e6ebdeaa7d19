package org.investportal.editorial.position;

import org.investportal.editorial.content.Subject;

/** An item among others of its kind in the same sector or topic, with its position or the one that it gets. */
public record SiblingPosition(Subject subject, int position) {

    SiblingPosition at(int other) {
        return new SiblingPosition(subject, other);
    }
}
