package org.investportal.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.investportal.value.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What was published together.
 *
 * @param number from 1; 0 is a portal that has not published yet
 * @param undoes the edition that it undoes
 * @param selfApproved whether somebody approved their own work in it
 * @param entries what changed, by item
 */
public record Edition(
        int number,
        Instant publishedAt,
        Text summary,
        @Nullable Integer undoes,
        boolean selfApproved,
        List<Entry> entries) {

    /** The edition of a portal without content. */
    public static final Edition NONE = new Edition(0, Instant.EPOCH, new Text(null, null), null, false, List.of());

    /**
     * An item that the edition changed.
     *
     * @param kind the path of its kind of content
     * @param reason the public reason; empty if none is needed
     */
    public record Entry(long item, String kind, ChangeKind change, Text reason) {}

    public Optional<Entry> entry(long item) {
        return entries.stream().filter(entry -> entry.item() == item).findFirst();
    }
}
