package org.investportal.editorial.content;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a subject says, field by field, as text in the form that the value types write. A field that is not there is empty;
 * nothing is kept for it.
 */
public record Content(SortedMap<String, String> fields) {

    /** Of what does not exist yet. */
    public static final Content NONE = new Content(new TreeMap<>());

    public Content {
        SortedMap<String, String> kept = new TreeMap<>(fields);
        kept.values().removeIf(String::isEmpty);
        fields = Collections.unmodifiableSortedMap(kept);
    }

    public static Content of(Map<String, String> fields) {
        return new Content(new TreeMap<>(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** What the field says; empty if nothing. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public Content with(String field, String value) {
        SortedMap<String, String> changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Content(changed);
    }

    /** The fields that say something else in the other. */
    public NavigableSet<String> differences(Content other) {
        NavigableSet<String> names = new TreeSet<>();
        Stream.concat(fields.keySet().stream(), other.fields.keySet().stream())
                .filter(name -> !get(name).equals(other.get(name)))
                .forEach(names::add);
        return names;
    }
}
