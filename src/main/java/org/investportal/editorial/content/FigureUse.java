package org.investportal.editorial.content;

import java.util.Optional;
import java.util.Set;

/**
 * A thing that uses a figure.
 *
 * @param name what the thing is called in English, or what it says where it has no name
 * @param cited whether its words cite the figure; otherwise the figure heads it or is tied to it
 */
public record FigureUse(Subject subject, String name, boolean cited) {

    private static final Set<String> LINES = Set.of("headlines", "ties");

    /** The use that the content makes of the figure; empty where it makes none. */
    public static Optional<FigureUse> of(Subject subject, Content content, String name, long figure) {
        return FieldReference.in(subject.kind(), content).stream()
                .filter(fieldReference -> fieldReference.item() == figure)
                .filter(fieldReference -> fieldReference.isCited() || LINES.contains(fieldReference.field()))
                .map(fieldReference -> new FigureUse(subject, name, fieldReference.isCited()))
                .reduce((one, other) -> one.cited() ? one : other);
    }
}
