package org.investportal.editorial.checklist;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error or warning that the checklist found.
 *
 * @param blocks whether it is an error, which blocks publication, or a warning
 * @param field the field that it is about; empty if it is about the whole content
 * @param code the key of its message, whose arguments follow
 * @param olderUse the page that still shows an older figure; null for any other finding
 * @param former the withdrawn or removed figure that returns; null for any other finding
 */
public record ChecklistItem(
        boolean blocks,
        String field,
        String code,
        List<String> arguments,
        @Nullable OlderFigureUse olderUse,
        @Nullable FormerFigure former) {

    private static final String TOGETHER = "checklist.together";
    static final String ORIGIN = "checklist.origin";
    private static final String BROKEN = "checklist.broken";
    private static final String LINKED = "checklist.linked";
    private static final String USED_UNTIL = "checklist.used-until";

    public static ChecklistItem error(String field, String code, String... arguments) {
        return new ChecklistItem(true, field, code, List.of(arguments), null, null);
    }

    static ChecklistItem warning(String field, String code, String... arguments) {
        return new ChecklistItem(false, field, code, List.of(arguments), null, null);
    }

    /** Returns the warning that a page still shows the figure that was the newest before. */
    static ChecklistItem olderUsed(OlderFigureUse use) {
        return new ChecklistItem(false, "", "checklist.older-used", List.of(use.pageName()), use, null);
    }

    /** Returns the warning that the figure stands for the same as one that was withdrawn or removed. */
    static ChecklistItem formerFigure(FormerFigure former) {
        String code = former.isRemoved() ? "checklist.removed-before" : "checklist.withdrawn-before";
        return new ChecklistItem(false, "period", code, List.of(String.valueOf(former.edition())), null, former);
    }

    /** Returns the warning that the content needs content of another change. */
    public static ChecklistItem together(String field, String title) {
        return warning(field, TOGETHER, title);
    }

    /** Returns the warning that the content links to a page of another change. */
    static ChecklistItem linked(String field, String title) {
        return warning(field, LINKED, title);
    }

    /** Returns the error that the content refers to an item that neither is published nor comes with an open change. */
    static ChecklistItem broken(String field, long item) {
        return error(field, BROKEN, String.valueOf(item));
    }

    /** Tells whether the content refers to a subject that is not published, also if another change brings it. */
    public boolean isOfMissingSubject() {
        return code.equals(TOGETHER) || code.equals(BROKEN);
    }

    /** Returns the item that the content refers to and that exists nowhere; empty for any other finding. */
    public OptionalLong missing() {
        return code.equals(BROKEN) ? OptionalLong.of(Long.parseLong(arguments.get(0))) : OptionalLong.empty();
    }

    /** Returns the warning that a published subject uses the item and that another change ends the use. */
    public static ChecklistItem usedUntil(String field, String title) {
        return warning(field, USED_UNTIL, title);
    }

    /** Returns this item as it applies to a change that was submitted: before the portal asked where a number is from, it let the change pass. */
    ChecklistItem ofSubmitted() {
        return code.equals(ORIGIN) ? new ChecklistItem(false, field, code, arguments, olderUse, former) : this;
    }

    /** Returns this item as it applies to changes chosen together: content that a change outside the choice brings is missing, which is an error. */
    public ChecklistItem ofTheWhole() {
        return Set.of(TOGETHER, LINKED, USED_UNTIL).contains(code)
                ? new ChecklistItem(true, field, code, arguments, olderUse, former)
                : this;
    }
}
