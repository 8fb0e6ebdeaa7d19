package org.investportal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The errors of a form by field, in the order in which they are found: forms are checked in the order of the page. */
public final class FormValidation {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Adds an error; only the first error of a field is kept, since later ones may follow from it. */
    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    /** Returns the error of a field; null if there is none. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Returns the links of the error summary; each leads to its field. */
    public List<Link> links() {
        return byField.entrySet().stream()
                .map(mistake -> new Link(mistake.getValue(), "#" + mistake.getKey()))
                .toList();
    }
}
