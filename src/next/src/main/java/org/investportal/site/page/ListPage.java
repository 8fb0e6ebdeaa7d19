package org.investportal.site.page;

import java.util.List;
import org.investportal.serving.PublicPath;

/** The lines of a long list that one of its pages shows, and the way to the pages beside it. */
public record ListPage<T>(List<T> lines, Paging paging) {

    /**
     * Cuts a page out of the list. Make the lines of the page afterwards, so that no line is made that is not shown.
     *
     * @param page counted from 1; beyond the last one, {@link PageNotFound} is thrown
     */
    public static <T> ListPage<T> of(List<T> all, int linesOfAPage, String path, int page, int edition) {
        int from = Paging.index(path, page, edition) * linesOfAPage;
        if (from >= all.size() && page > 1) {
            throw PageNotFound.at(PublicPath.page(path, page), edition);
        }
        int to = Math.min(all.size(), from + linesOfAPage);
        return new ListPage<>(all.subList(from, to), Paging.of(path, page, to < all.size()));
    }

    /** Takes a page of a list whose pages differ in length. */
    public static <T> ListPage<T> of(List<List<T>> pages, String path, int page, int edition) {
        int index = Paging.index(path, page, edition);
        if (index >= pages.size() && page > 1) {
            throw PageNotFound.at(PublicPath.page(path, page), edition);
        }
        return new ListPage<>(
                pages.isEmpty() ? List.of() : pages.get(index), Paging.of(path, page, index + 1 < pages.size()));
    }
}
