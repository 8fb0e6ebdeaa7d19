package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Two contents that began as one, put together field by field. Where both changed a field to different values nothing is
 * decided: mine stands in the merged content and the field is among the conflicts.
 *
 * @param conflicts the fields in order
 */
public record ContentMerge(Content merged, List<Conflict> conflicts) {

    /** A field that both changed: what it said, what the other made of it, what I made of it. */
    public record Conflict(String field, String base, String theirs, String mine) {}

    public static ContentMerge of(Content base, Content theirs, Content mine) {
        TreeSet<String> changed = new TreeSet<>(base.differences(theirs));
        Content merged = mine;
        List<Conflict> conflicts = new ArrayList<>();
        for (String field : changed) {
            if (mine.get(field).equals(base.get(field))) {
                merged = merged.with(field, theirs.get(field));
            } else if (!mine.get(field).equals(theirs.get(field))) {
                conflicts.add(new Conflict(field, base.get(field), theirs.get(field), mine.get(field)));
            }
        }
        return new ContentMerge(merged, List.copyOf(conflicts));
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
