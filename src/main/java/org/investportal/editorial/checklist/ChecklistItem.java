package org.investportal.editorial.checklist;

import java.util.List;

/**
 * Something that the checklist found.
 *
 * @param blocks whether it is an error, which nothing is published with, or a warning
 * @param field the field that it is about; empty if it is about the whole
 * @param code the key of its message, whose arguments follow
 */
public record ChecklistItem(boolean blocks, String field, String code, List<String> arguments) {

    private static final String TOGETHER = "checklist.together";
    private static final String CITED_UNTIL = "checklist.cited-until";

    public static ChecklistItem error(String field, String code, String... arguments) {
        return new ChecklistItem(true, field, code, List.of(arguments));
    }

    static ChecklistItem warning(String field, String code, String... arguments) {
        return new ChecklistItem(false, field, code, List.of(arguments));
    }

    /** It needs what another change brings. */
    public static ChecklistItem together(String field, String title) {
        return warning(field, TOGETHER, title);
    }

    /** Words cite it that another change makes cite it no more. */
    public static ChecklistItem citedUntil(String field, String title) {
        return warning(field, CITED_UNTIL, title);
    }

    /** In a choice of changes, what another one brings is missing. */
    public ChecklistItem ofTheWhole() {
        return code.equals(TOGETHER) || code.equals(CITED_UNTIL)
                ? new ChecklistItem(true, field, code, arguments)
                : this;
    }
}
