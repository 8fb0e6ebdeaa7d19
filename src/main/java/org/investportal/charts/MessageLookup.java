package org.investportal.charts;

/** Words of the interface in one language, found by their key. */
@FunctionalInterface
public interface MessageLookup {

    /** The message with that key and its arguments. */
    String of(String key, String... arguments);
}
