package org.investportal.site.page;

import org.investportal.serving.PublicPath;
import org.jspecify.annotations.Nullable;

/** The way to the pages before and after one of a long list. */
public record Paging(@Nullable String newer, @Nullable String older) {

    /** All is there. */
    public static final Paging NONE = new Paging(null, null);

    /** Pages are counted from 1; beyond these there is none. */
    private static final int MOST = 100_000;

    public static Paging of(String path, int page, boolean hasNext) {
        return new Paging(
                page == 1 ? null : PublicPath.page(path, page - 1), hasNext ? PublicPath.page(path, page + 1) : null);
    }

    /** The page as the catalogue counts, from 0. */
    public static int index(String path, int page, int edition) {
        if (page < 1 || page > MOST) {
            throw PageNotFound.at(path + PublicPath.PAGE + page, edition);
        }
        return page - 1;
    }

    public boolean isNeeded() {
        return newer != null || older != null;
    }
}
