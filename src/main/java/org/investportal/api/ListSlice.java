package org.investportal.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a request asks for. All parts of a list are of the edition in which it began, also if the next edition is published meanwhile. Older
 * cursors are refused, because each edition that is read takes memory.
 *
 * @param from the number of entries before it
 * @param limit the largest number of its entries
 */
record ListSlice(int edition, int from, int limit) {

    /** It may be empty, so that a program can ask for all parts of a list in the same way. */
    static final String PARAMETER = "cursor";

    static final String CURSOR =
            "The value of next_cursor in the answer before; leave it out for the first part of the list.";
    static final String LIMIT = "The largest number of entries in the answer, from 1 to 1000.";

    /** The usual number of entries, as the default of a parameter. */
    static final String USUAL = "100";

    private static final int MOST = 1_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /**
     * Reads the parameters of a request.
     *
     * @param cursor null or empty for the beginning of the list
     * @param current the edition that readers are served
     * @throws InvalidParameter if one cannot be used
     */
    static ListSlice of(@Nullable String cursor, int limit, int current) {
        if (limit < 1 || limit > MOST) {
            throw InvalidParameter.outOfRange("limit", 1, MOST);
        }
        if (cursor == null || cursor.isEmpty()) {
            return new ListSlice(current, 0, limit);
        }
        Matcher matcher = WRITTEN.matcher(cursor);
        if (!matcher.matches()) {
            throw InvalidParameter.noCursor(cursor);
        }
        int edition = Integer.parseInt(matcher.group(1));
        if (edition > current || (edition < 1 && current > 0)) {
            throw InvalidParameter.noCursor(cursor);
        }
        if (edition < current - 1) {
            throw InvalidParameter.oldCursor();
        }
        return new ListSlice(edition, Integer.parseInt(matcher.group(2)), limit);
    }

    /** Returns the entries; none beyond the end of the list. */
    <T> List<T> of(List<T> all) {
        int start = Math.min(from, all.size());
        return all.subList(start, Math.min(all.size(), start + limit));
    }

    /** Returns the cursor of the next part; null at the end of the list. */
    @Nullable
    String next(int total) {
        long end = (long) from + limit;
        return end < total ? edition + "-" + end : null;
    }
}
