package org.investportal.browser;

import java.util.List;
import java.util.Map;

/** What axe could not tell and nobody has explained. */
final class Unexplained {

    /** What is said of it, as an expression, and why that is all right. */
    private static final Map<String, String> EXPLAINED = Map.of();

    private Unexplained() {}

    static List<String> of(List<String> incomplete) {
        return incomplete.stream()
                .filter(said -> EXPLAINED.keySet().stream().noneMatch(said::matches))
                .map(said -> "cannot tell " + said)
                .toList();
    }
}
