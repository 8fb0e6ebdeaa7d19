package org.investportal.pages;

/** What was at this address is in this edition no more. */
public class PageGone extends RuntimeException {

    private PageGone(String message) {
        super(message);
    }

    static PageGone at(String path, int edition) {
        return new PageGone("what was at " + path + " is gone in edition " + edition);
    }
}
