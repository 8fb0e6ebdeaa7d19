package org.investportal.editorial;

import java.util.List;

/**
 * Something that the checklist found.
 *
 * @param blocks whether it is an error, which nothing is published with, or a warning
 * @param field the field that it is about; empty if it is about the whole
 * @param code the key of its message, whose arguments follow
 */
public record ChecklistItem(boolean blocks, String field, String code, List<String> arguments) {

    static ChecklistItem error(String field, String code, String... arguments) {
        return new ChecklistItem(true, field, code, List.of(arguments));
    }

    static ChecklistItem warning(String field, String code, String... arguments) {
        return new ChecklistItem(false, field, code, List.of(arguments));
    }
}
