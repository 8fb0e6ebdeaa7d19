package org.investportal.editorial.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.investportal.editorial.content.Subject;

/**
 * What one subject is found by, in both languages.
 *
 * @param names what people call it
 * @param texts its other words, numbers and codes
 * @param amounts the exact amounts that it states
 */
record SearchEntry(Subject subject, List<String> names, List<String> texts, List<BigDecimal> amounts) {

    private static final int NAMED_ITSELF = 0;
    private static final int SAME_NAME = 1;
    private static final int SAME_AMOUNT = 2;
    private static final int IN_NAMES = 3;
    private static final int ANYWHERE = 4;

    /** Returns the same with a further name. */
    SearchEntry named(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(SearchText.normal(name));
        return new SearchEntry(subject, all, texts, amounts);
    }

    /** Returns how well it matches, the best being 0; empty if it does not match. */
    OptionalInt rank(SearchQuery query) {
        if (query.item() == subject.item()) {
            return OptionalInt.of(NAMED_ITSELF);
        }
        if (query.amount() != null && amounts.contains(query.amount())) {
            return OptionalInt.of(SAME_AMOUNT);
        }
        return query.words().stream().allMatch(this::has) ? OptionalInt.of(rank(query.words())) : OptionalInt.empty();
    }

    private int rank(List<SearchQuery.Word> words) {
        String typed =
                String.join(" ", words.stream().map(SearchQuery.Word::text).toList());
        if (names.contains(typed)) {
            return SAME_NAME;
        }
        return words.stream().allMatch(word -> isIn(names, word)) ? IN_NAMES : ANYWHERE;
    }

    private boolean has(SearchQuery.Word word) {
        return isIn(names, word) || isIn(texts, word) || (word.amount() != null && amounts.contains(word.amount()));
    }

    private static boolean isIn(List<String> parts, SearchQuery.Word word) {
        for (String part : parts) { // a stream for each word of each entry takes three times as long
            if (word.isIn(part)) {
                return true;
            }
        }
        return false;
    }
}
