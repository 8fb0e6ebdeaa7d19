package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The merge of two contents with a common base, field by field. If both changed a field to different values, the merged content has the value of {@code mine}
 * and the field is among the conflicts. A removal does not merge with other edits.
 *
 * @param conflicts the conflicting fields, in order
 */
public record ContentMerge(Content merged, List<Conflict> conflicts) {

    /** A field that both changed: its base value, the value of the other author and the value of this author. */
    public record Conflict(String field, String base, String theirs, String mine) {}

    public static ContentMerge of(Content base, Content theirs, Content mine) {
        if (!base.isEmpty() && theirs.isEmpty() != mine.isEmpty()) {
            return ofRemoval(base, theirs, mine);
        }
        Content merged = mine;
        List<Conflict> conflicts = new ArrayList<>();
        for (String field : base.differences(theirs)) {
            if (mine.get(field).equals(base.get(field))) {
                merged = merged.with(field, theirs.get(field));
            } else if (!mine.get(field).equals(theirs.get(field))) {
                conflicts.add(conflict(field, base, theirs, mine));
            }
        }
        return new ContentMerge(merged, List.copyOf(conflicts));
    }

    /** Merges a removal with the other side: if that changed anything, all of its fields are conflicts. */
    private static ContentMerge ofRemoval(Content base, Content theirs, Content mine) {
        if (mine.equals(base)) {
            return new ContentMerge(theirs, List.of());
        }
        if (theirs.equals(base)) {
            return new ContentMerge(mine, List.of());
        }
        return new ContentMerge(
                mine,
                mine.differences(theirs).stream()
                        .map(field -> conflict(field, base, theirs, mine))
                        .toList());
    }

    private static Conflict conflict(String field, Content base, Content theirs, Content mine) {
        return new Conflict(field, base.get(field), theirs.get(field), mine.get(field));
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
