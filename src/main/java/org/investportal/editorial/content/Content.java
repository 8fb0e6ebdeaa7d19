package org.investportal.editorial.content;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The content of a subject, field by field, as text in the format of the value types. Empty fields are left out. */
public record Content(SortedMap<String, String> fields) {

    /** The content of a subject that does not exist yet. */
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

    /** Returns the value of a field; empty if it has none. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public Content with(String field, String value) {
        SortedMap<String, String> changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Content(changed);
    }

    /** Returns the names of the fields whose values differ between the two. */
    public NavigableSet<String> differences(Content other) {
        NavigableSet<String> names = new TreeSet<>();
        Stream.concat(fields.keySet().stream(), other.fields.keySet().stream())
                .filter(name -> !get(name).equals(other.get(name)))
                .forEach(names::add);
        return names;
    }
}
