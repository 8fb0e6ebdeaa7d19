package org.investportal.site.part;

/** What was asked to be compared as a file is not there, or is too much. */
public class NotComparable extends RuntimeException {

    private final String words;

    private NotComparable(String words) {
        super(words);
        this.words = words;
    }

    public static NotComparable because(String words) {
        return new NotComparable(words);
    }

    /** What is wrong, for whoever asked. */
    public String words() {
        return words;
    }
}
