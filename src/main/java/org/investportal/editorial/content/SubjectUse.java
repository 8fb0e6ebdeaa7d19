package org.investportal.editorial.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The use of an item by another subject.
 *
 * @param subject the subject that refers to the item
 * @param references its references to the item, in the order of its form, then its links to the page of the item; at least one
 */
public record SubjectUse(Subject subject, List<FieldReference> references) {

    /**
     * Returns the use of the item by the content; empty if the content neither refers to the item nor links to its page.
     *
     * @param pages finds the item of the page at a path
     */
    public static Optional<SubjectUse> of(
            Subject subject, Content content, long item, Function<String, Optional<Long>> pages) {
        List<FieldReference> references = FieldReference.withLinks(subject.kind(), content, pages).stream()
                .filter(reference -> reference.item() == item)
                .toList();
        return references.isEmpty() ? Optional.empty() : Optional.of(new SubjectUse(subject, references));
    }

    /** Tells whether a text of the subject links to the page of the item, and nothing else refers to it. */
    public boolean isOnlyLinked() {
        return references.stream().allMatch(FieldReference::isLink);
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
