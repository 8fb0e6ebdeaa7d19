package org.investportal;

import java.util.Arrays;
import java.util.Set;

/**
 * Starts the portal where {@code Set.of} and {@code Map.of} happen to be walked through in the order that is asked for: Java draws
 * it at each start, so that one of about two starts ends at once with {@link #OTHER}.
 */
final class OrderOfSets {

    static final int OTHER = 75;

    private OrderOfSets() {}

    /** The first argument says whether "a" is to come before "b"; the others are the portal's. */
    public static void main(String[] arguments) {
        boolean ascending = Set.of("a", "b").iterator().next().equals("a");
        if (ascending != Boolean.parseBoolean(arguments[0])) {
            System.exit(OTHER);
        }
        InvestPortal.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
