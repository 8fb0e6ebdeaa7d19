package org.investportal.editorial.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.investportal.catalogue.value.ItemKind;

/**
 * The use of an item by another subject.
 *
 * @param subject the subject that refers to the item
 * @param references its references to the item, in the order of its form, then its links to the page of the item; at least one
 */
public record SubjectUse(Subject subject, List<FieldReference> references) {

    /** What says how things are now. Words about a source or a policy stay those of its time. */
    private static final Set<ItemKind> CURRENT = EnumSet.of(ItemKind.PAGE, ItemKind.SECTOR, ItemKind.TOPIC);

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

    /**
     * Tells whether the use has to be changed by a person if a newer figure of the series is published: a page of today cites the figure, or has it as a headline
     * figure that does not change by itself.
     *
     * @param user the content of the subject
     * @param figure the item
     */
    public boolean isKept(Content user, long figure) {
        return CURRENT.contains(subject.kind())
                && (isCited() || LineForm.lines(user.get("headlines")).contains(String.valueOf(figure)));
    }

    /** Tells whether the item is a headline figure of the subject. */
    public boolean isHeadline() {
        return references.stream().anyMatch(FieldReference::isHeadline);
    }
}
