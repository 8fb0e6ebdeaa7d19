package org.investportal.editorial.content;

import java.util.List;
import java.util.Optional;

/**
 * The use of an item by another subject.
 *
 * @param subject the subject that refers to the item
 * @param references its references to the item, in the order of its form; at least one
 */
public record SubjectUse(Subject subject, List<FieldReference> references) {

    /** Returns the use of the item by the content; empty if the content does not refer to the item. */
    public static Optional<SubjectUse> of(Subject subject, Content content, long item) {
        List<FieldReference> references = FieldReference.in(subject.kind(), content).stream()
                .filter(reference -> reference.item() == item)
                .toList();
        return references.isEmpty() ? Optional.empty() : Optional.of(new SubjectUse(subject, references));
    }

    /** Tells whether a text of the subject cites the item, which is a figure. */
    public boolean isCited() {
        return references.stream().anyMatch(FieldReference::isCited);
    }

    /** Tells whether the item is a headline figure of the subject. */
    public boolean isHeadline() {
        return references.stream().anyMatch(FieldReference::isHeadline);
    }
}
