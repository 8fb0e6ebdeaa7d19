package org.investportal.editorial.content;

import java.util.Optional;
import java.util.Set;

/**
 * The use of a figure by a thing.
 *
 * @param name the English name of the thing, or its summary if it has no name
 * @param cited whether its words cite the figure; otherwise the figure is its headline or tied to it
 */
public record FigureUse(Subject subject, String name, boolean cited) {

    private static final Set<String> LINES = Set.of("headlines", "ties");

    /** Returns the use of the figure by the content; empty if the content does not use it. */
    public static Optional<FigureUse> of(Subject subject, Content content, String name, long figure) {
        return FieldReference.in(subject.kind(), content).stream()
                .filter(fieldReference -> fieldReference.item() == figure)
                .filter(fieldReference -> fieldReference.isCited() || LINES.contains(fieldReference.field()))
                .map(fieldReference -> new FigureUse(subject, name, fieldReference.isCited()))
                .reduce((one, other) -> one.cited() ? one : other);
    }
}
