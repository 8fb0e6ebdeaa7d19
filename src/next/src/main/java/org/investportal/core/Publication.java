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
     * @param address the path of its page, where it gets another one than its name makes: {@code /figures/gdp}
     * @param former other addresses that lead to it
     * @param base the edition of the version that it was prepared on, 0 for a new item; it is refused on another one. Null asks for no such check.
     */
    public record Part(
            long item,
            String kind,
            @Nullable Map<String, String> texts,
            ChangeKind change,
            Text reason,
            @Nullable String address,
            List<String> former,
            @Nullable Integer base) {

        public Part(
                long item,
                String kind,
                @Nullable Map<String, String> texts,
                ChangeKind change,
                Text reason,
                @Nullable String address,
                List<String> former) {
            this(item, kind, texts, change, reason, address, former, null);
        }
    }
}
