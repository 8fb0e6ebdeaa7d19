package org.investportal.editorial.release;

import org.investportal.catalogue.value.Coded;
import org.investportal.editorial.content.Subject;

/** What undoing an edition does with one of its subjects. */
public record UndoStep(Subject subject, String title, Result result) {

    /** The result for the subject. */
    public enum Result implements Coded {
        /** A change restores the content of the edition before. */
        RESTORED,
        /** The content of the edition before is published again already. */
        UNCHANGED,
        /** A later edition changed it, so a person has to decide field by field. */
        CHANGED_SINCE,
        /** The edition published it for the first time, so it is taken out of the catalogue. */
        NEW;

        /** Tells whether the change that undoes the edition holds the subject. */
        public boolean isUndone() {
            return this == RESTORED || this == NEW;
        }
    }

    /** Tells whether the subject stays as it is, because a later edition changed it. */
    public boolean isLeft() {
        return result == Result.CHANGED_SINCE;
    }
}
