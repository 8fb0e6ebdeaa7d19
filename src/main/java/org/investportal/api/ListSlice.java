package org.investportal.api;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.site.api.ApiPage;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a request asks for. All parts of a list are of the edition in which it began, also if the next edition is published meanwhile. Older
 * cursors are refused, because each edition that is read takes memory, and so are those of other lists, whose parts would not fit together.
 *
 * @param from the number of entries before it
 * @param limit the largest number of its entries
 * @param list a code of the list with its filters
 */
record ListSlice(int edition, int from, int limit, String list) {

    /** It may be empty, so that a program can ask for all parts of a list in the same way. */
    static final String PARAMETER = "cursor";

    static final String CURSOR =
            "The value of next_cursor in the answer before; leave it out for the first part of the list.";
    static final String LIMIT = "The largest number of entries in the answer.";

    static final String USUAL_LIMIT = "" + ApiPage.MOST_ENTRIES;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})-([0-9a-f]{1,8})");

    /**
     * Reads the parameters of a request. The edition of the cursor may be one that this node does not know yet, because another node answered the request before.
     *
     * @param cursor null or empty for the beginning of the list
     * @param list the path of the list and its filters; several codes are sorted
     * @throws InvalidParameter if one cannot be used
     */
    static ListSlice of(@Nullable String cursor, int limit, Catalogue catalogue, @Nullable Object... list) {
        String code = Integer.toHexString(Arrays.toString(list).hashCode());
        if (cursor != null && cursor.matches((catalogue.current() + 1) + "-\\d{1,9}-" + code)) {
            catalogue.followOtherNodes();
        }
        return of(cursor, limit, catalogue.current(), code);
    }

    /** @param current the edition that readers are served */
    static ListSlice of(@Nullable String cursor, int limit, int current, String list) {
        checkLimit(limit);
        if (cursor == null || cursor.isEmpty()) {
            return new ListSlice(current, 0, limit, list);
        }
        Matcher matcher = WRITTEN.matcher(cursor);
        if (!matcher.matches() || !matcher.group(3).equals(list)) {
            throw InvalidParameter.noCursor(cursor);
        }
        int edition = Integer.parseInt(matcher.group(1));
        if (edition > current || (edition < 1 && current > 0)) {
            throw InvalidParameter.noCursor(cursor);
        }
        if (edition < current - 1) {
            throw InvalidParameter.oldCursor();
        }
        return new ListSlice(edition, Integer.parseInt(matcher.group(2)), limit, list);
    }

    /** Refuses a number of entries that a list cannot have. */
    static void checkLimit(int limit) {
        if (limit < 1 || limit > ApiPage.MOST_ENTRIES) {
            throw InvalidParameter.outOfRange("limit", 1, ApiPage.MOST_ENTRIES);
        }
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
        return end < total ? edition + "-" + end + "-" + list : null;
    }
}
