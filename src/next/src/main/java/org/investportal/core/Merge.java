package org.investportal.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The merge of two states of an item with the one that both began with, field by field, and line by line where a field has lines.
 *
 * @param merged the state with what both changed; where they contradict each other, with mine
 * @param conflicts what the others wrote, by the field; of lines by {@code field#number}; empty if they removed it
 */
public record Merge(Map<String, String> merged, Map<String, String> conflicts) {

    public static Merge of(
            Description kind, Map<String, String> base, Map<String, String> theirs, Map<String, String> mine) {
        Map<String, String> merged = new TreeMap<>();
        Map<String, String> conflicts = new TreeMap<>();
        for (Field field : kind.fields()) {
            String before = base.getOrDefault(field.name(), "");
            String other = theirs.getOrDefault(field.name(), "");
            String own = mine.getOrDefault(field.name(), "");
            String result = own.equals(before) ? other : own;
            if (!own.equals(before) && !other.equals(before) && !own.equals(other)) {
                if (field.cells().isEmpty()) {
                    conflicts.put(field.name(), other);
                } else {
                    result = lines(field.name(), before, other, own, conflicts);
                }
            }
            if (!result.isEmpty()) {
                merged.put(field.name(), result);
            }
        }
        return new Merge(merged, conflicts);
    }

    private static String lines(
            String field, String before, String theirs, String mine, Map<String, String> conflicts) {
        Map<String, String> base = byNumber(before);
        Map<String, String> other = byNumber(theirs);
        Map<String, String> own = byNumber(mine);
        List<String> merged = new ArrayList<>();
        Map<String, String> added = new LinkedHashMap<>(other);
        int next = Math.max(highest(other), Math.max(highest(own), highest(base)));
        for (Map.Entry<String, String> line : own.entrySet()) {
            String number = line.getKey();
            String was = base.get(number);
            String their = other.get(number);
            added.remove(number);
            if (was == null && their != null && !their.equals(line.getValue())) {
                // Both added a line, and both lines had the same next number.
                merged.add(their);
                merged.add(++next + line.getValue().substring(number.length()));
            } else if (line.getValue().equals(was)) {
                if (their != null) {
                    merged.add(their);
                }
            } else {
                merged.add(line.getValue());
                if (was != null && !was.equals(their) && !line.getValue().equals(their)) {
                    conflicts.put(field + "#" + number, their == null ? "" : their);
                }
            }
        }
        added.forEach((number, line) -> {
            if (!base.containsKey(number)) {
                merged.add(line);
            } else if (!base.get(number).equals(line)) {
                // I removed what they changed.
                conflicts.put(field + "#" + number, line);
            }
        });
        return String.join("\n", merged);
    }

    private static Map<String, String> byNumber(String lines) {
        Map<String, String> numbered = new LinkedHashMap<>();
        lines.lines().forEach(line -> numbered.put(line.substring(0, Math.max(0, line.indexOf(' '))), line));
        return numbered;
    }

    private static int highest(Map<String, String> lines) {
        return lines.keySet().stream().mapToInt(Integer::parseInt).max().orElse(0);
    }
}
