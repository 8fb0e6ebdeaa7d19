package org.investportal.value;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes JSON in the canonical form of RFC 8785, which is the form that is hashed; no fractions are needed. Members
 * are in the order of their names, there is no white space, and strings escape only what JSON requires.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Writes maps with string keys, collections, strings, whole numbers and booleans. */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> members) {
            return object(members);
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof String text) {
            return string(text);
        }
        throw new IllegalArgumentException("the canonical form has no " + value.getClass());
    }

    private static String object(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        return sorted.entrySet().stream()
                .map(member -> string(member.getKey()) + ":" + of(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            append(json, text.codePointAt(at));
        }
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, int character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> appendOther(json, character);
        }
    }

    /** Escapes control characters and unpaired surrogates. A database can hold an unpaired surrogate, and UTF-8 would replace each by a question mark. */
    private static void appendOther(StringBuilder json, int character) {
        if (character < ' ' || Character.getType(character) == Character.SURROGATE) {
            json.append("\\u%04x".formatted(character));
        } else {
            json.appendCodePoint(character);
        }
    }
}
