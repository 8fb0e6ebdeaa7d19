package org.investportal.editorial.content;

import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Period;
import org.jspecify.annotations.Nullable;

/** Collects fields from rows. */
final class ContentBuilder {

    private final SortedMap<String, String> fields = new TreeMap<>();

    ContentBuilder put(String name, long value) {
        return put(name, String.valueOf(value));
    }

    ContentBuilder put(String name, @Nullable Number value) {
        return value == null ? this : put(name, value.toString());
    }

    ContentBuilder put(String name, @Nullable Coded value) {
        return value == null ? this : put(name, value.code());
    }

    ContentBuilder put(String name, Period value) {
        return put(name, value.code());
    }

    ContentBuilder put(String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    Content content() {
        return new Content(fields);
    }
}
