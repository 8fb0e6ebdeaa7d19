package org.investportal.charts;

/** Looks up messages of the interface in one language by their key. */
@FunctionalInterface
public interface MessageLookup {

    /** Returns the message with the given key, filled with the arguments. */
    String of(String key, String... arguments);
}
