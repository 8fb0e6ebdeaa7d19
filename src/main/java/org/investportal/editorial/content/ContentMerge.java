package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The merge of two contents with a common base, field by field. If both changed a field to different values, the merged content has the value of {@code mine}
 * and the field is among the conflicts.
 *
 * @param conflicts the conflicting fields, in order
 */
public record ContentMerge(Content merged, List<Conflict> conflicts) {

    /** A field that both changed: its base value, the value of the other author and the value of this author. */
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
