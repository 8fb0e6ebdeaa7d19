package org.investportal.site.page;

/** Thrown when no page was ever published at this address, or none in this edition. */
public class PageNotFound extends RuntimeException {

    private PageNotFound(String message) {
        super(message);
    }

    public static PageNotFound at(String path, int edition) {
        return new PageNotFound("Edition " + edition + " has no page at " + path);
    }
}
