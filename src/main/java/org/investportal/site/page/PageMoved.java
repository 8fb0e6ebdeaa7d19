package org.investportal.site.page;

/** Thrown when the page of this address has moved to a newer address. */
public class PageMoved extends RuntimeException {

    private final String path;

    private PageMoved(String message, String path) {
        super(message);
        this.path = path;
    }

    public static PageMoved to(String path) {
        return new PageMoved("The page has moved to " + path, path);
    }

    /** The same of a file below the address. */
    public PageMoved with(String file) {
        return to(path + file);
    }

    /** The same below a prefix. */
    public PageMoved below(String prefix) {
        return to(prefix + path);
    }

    /** The path that it has now. */
    public String path() {
        return path;
    }
}
