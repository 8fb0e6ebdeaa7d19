package org.investportal.core;

import java.util.List;
import java.util.Map;
import org.investportal.value.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published as one edition.
 *
 * @param undoes the edition that it undoes; null in any other
 */
public record Publication(Text summary, @Nullable Integer undoes, boolean selfApproved, List<Part> parts) {

    /**
     * One item of it.
     *
     * @param kind the path of its kind
     * @param texts its canonical texts; null takes it out
     * @param address the path of its page, where it gets a new one: {@code /figures/gdp}
     * @param former other addresses that lead to it
     */
    public record Part(
            long item,
            String kind,
            @Nullable Map<String, String> texts,
            ChangeKind change,
            Text reason,
            @Nullable String address,
            List<String> former) {}
}
