package org.investportal.site.general;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field in words.
 *
 * @param label the name of the field
 * @param lines its lines, each in pieces; most fields have one line with one piece
 */
record FieldValue(String label, List<List<Piece>> lines) {

    /**
     * A piece of a line.
     *
     * @param href where it leads; none if it is words alone
     */
    public record Piece(String text, @Nullable String href) {

        /** Returns whether it leads to another site or opens another program. */
        public boolean isExternal() {
            return href != null && !href.startsWith("/");
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the words alone. */
    String plain() {
        return lines.stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining(", "));
    }
}
