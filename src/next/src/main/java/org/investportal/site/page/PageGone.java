package org.investportal.site.page;

/** Thrown when the page of this address has been taken out of this edition. */
public class PageGone extends RuntimeException {

    private final long item;

    private PageGone(String message, long item) {
        super(message);
        this.item = item;
    }

    public static PageGone at(String path, long item, int edition) {
        return new PageGone("Edition " + edition + " has removed the page at " + path, item);
    }

    /** Returns the item that the page was about. */
    public long item() {
        return item;
    }
}
