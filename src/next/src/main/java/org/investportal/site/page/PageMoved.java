package org.investportal.site.page;

/** Thrown when the page of this address has moved to a newer address. */
public class PageMoved extends RuntimeException {

    private final String path;
    private final boolean isForNow;

    private PageMoved(String path, boolean isForNow) {
        super("The page has moved to " + path);
        this.path = path;
        this.isForNow = isForNow;
    }

    public static PageMoved to(String path) {
        return new PageMoved(path, false);
    }

    /** The page at the path stands for this address, which any edition may give a page of its own. */
    public static PageMoved forNow(String path) {
        return new PageMoved(path, true);
    }

    /** The same of a file below the address. */
    public PageMoved with(String file) {
        return new PageMoved(path + file, isForNow);
    }

    /** The same below a prefix. */
    public PageMoved below(String prefix) {
        return new PageMoved(prefix + path, isForNow);
    }

    public boolean isForNow() {
        return isForNow;
    }

    /** The path that it has now. */
    public String path() {
        return path;
    }
}
