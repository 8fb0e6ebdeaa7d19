package org.investportal.editorial.annotation;

import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Locator;

/**
 * A decided relation that cannot be drafted yet.
 *
 * @param place the place of the number
 * @param part what is missing
 */
public record MissingRelation(Locator place, RelationPart part) {

    /** A part of a relation. */
    public enum RelationPart implements Coded {
        /** The indicator that the number describes. */
        RELATED,
        /** The whole of a share, or what a lead is over. */
        WHOLE,
        /** The area of the whole. */
        WHOLE_AREA,
        /** Nothing is missing, but the related indicator is itself described by this one. */
        CIRCULAR
    }
}
