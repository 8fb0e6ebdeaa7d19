package org.investportal.site.part;

/** Thrown when a comparison cannot be served as a file, because it does not exist or has too many figures. */
public class NotComparable extends RuntimeException {

    private final String words;

    private NotComparable(String words) {
        super(words);
        this.words = words;
    }

    public static NotComparable because(String words) {
        return new NotComparable(words);
    }

    /** Returns the message that tells the client what is wrong. */
    public String words() {
        return words;
    }
}
