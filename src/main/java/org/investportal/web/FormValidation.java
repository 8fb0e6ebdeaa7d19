package org.investportal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field, in the order in which it is found: forms look in the order of the page. */
public final class FormValidation {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** The first mistake of a field is told, for the next may come from it. */
    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    /** What is wrong with the field; nothing if nothing is. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** For the summary on top: each leads to its field. */
    public List<Link> links() {
        return byField.entrySet().stream()
                .map(mistake -> new Link(mistake.getValue(), "#" + mistake.getKey()))
                .toList();
    }
}
