package org.investportal.site.page;

import org.jspecify.annotations.Nullable;

/** The way to the pages before and after one of a long list. */
public record Paging(@Nullable String newer, @Nullable String older) {

    /** All is there. */
    public static final Paging NONE = new Paging(null, null);

    public static final String PARAMETER = "?page=";

    /** Pages are counted from 1; beyond these there is none. */
    private static final int MOST = 100_000;

    public static Paging of(String path, int page, boolean hasNext) {
        return new Paging(page == 1 ? null : at(path, page - 1), hasNext ? at(path, page + 1) : null);
    }

    /** Returns the address of a page of the list; the first page has no number. */
    public static String at(String path, int page) {
        return page == 1 ? path : path + PARAMETER + page;
    }

    /** The page as the catalogue counts, from 0. */
    public static int index(String path, int page, int edition) {
        if (page < 1 || page > MOST) {
            throw PageNotFound.at(path + PARAMETER + page, edition);
        }
        return page - 1;
    }

    public boolean isNeeded() {
        return newer != null || older != null;
    }
}
