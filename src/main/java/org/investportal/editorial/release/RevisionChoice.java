package org.investportal.editorial.release;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The revisions of changes that a preview shows.
 *
 * @param revisions the number of the chosen revision, by the id of its change
 */
public record RevisionChoice(SortedMap<Long, Integer> revisions) {

    /** The greatest number of changes in a preview. Their address then has at most some 2,000 characters. */
    public static final int MOST = 500;

    private static final String BETWEEN = "-";
    private static final String PART = "[1-9]\\d{0,17}(\\.[1-9]\\d{0,5})?";

    public RevisionChoice {
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
    }

    /** Reads a choice from its code; empty if no choice has that code. */
    public static Optional<RevisionChoice> parse(String code) {
        SortedMap<Long, Integer> read = new TreeMap<>();
        long change = 0;
        for (String part : code.split(BETWEEN, MOST + 1)) {
            if (!part.matches(PART) || read.size() == MOST) {
                return Optional.empty();
            }
            String[] numbers = part.split("\\.", 2);
            change += Long.parseLong(numbers[0]);
            read.put(change, numbers.length == 1 ? 1 : Integer.parseInt(numbers[1]));
        }
        return Optional.of(new RevisionChoice(read));
    }

    /** Returns the choice as a part of an address: for each change, by how much its id is greater than the one before, and its revision unless that is the first. */
    public String code() {
        StringBuilder code = new StringBuilder();
        long before = 0;
        for (Map.Entry<Long, Integer> chosen : revisions.entrySet()) {
            code.append(code.isEmpty() ? "" : BETWEEN).append(chosen.getKey() - before);
            if (chosen.getValue() != 1) {
                code.append('.').append(chosen.getValue());
            }
            before = chosen.getKey();
        }
        return code.toString();
    }

    public Set<Long> changes() {
        return revisions.keySet();
    }

    public int size() {
        return revisions.size();
    }
}
