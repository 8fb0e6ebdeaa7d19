package org.investportal.site.page;

/** Nothing was ever published at this address, or not in this edition. */
public class PageNotFound extends RuntimeException {

    private PageNotFound(String message) {
        super(message);
    }

    public static PageNotFound at(String path, int edition) {
        return new PageNotFound("edition " + edition + " has nothing at " + path);
    }
}
