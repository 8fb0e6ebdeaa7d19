package org.investportal.charts;

/** Words of the interface in one language, found by their key. */
@FunctionalInterface
public interface Words {

    String of(String key, String... arguments);
}
