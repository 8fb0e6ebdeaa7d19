package org.investportal.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.investportal.catalogue.value.Status;

/** Rules for all rows of an edition together, which no constraint of the database can express. */
final class EditionRules {

    private EditionRules() {}

    /**
     * Refuses an edition that breaks a rule.
     *
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     */
    static void check(Selection edition) {
        requireUnique(
                edition.all(Figure.class).stream()
                        .filter(figure -> figure.status() != Status.WITHDRAWN)
                        .toList(),
                figure -> List.of(figure.indicatorId(), figure.areaId(), figure.period(), figure.nature()),
                SameFigureTwice::of);
        requireUnique(
                edition.all(Text.class),
                text -> List.of(text.aboutId(), text.field(), text.language()),
                SameTextTwice::of);
    }

    private static <R extends Row> void requireUnique(Collection<R> rows, Function<R, List<?>> key, Refusal refusal) {
        Map<List<?>, Long> items = new HashMap<>();
        rows.forEach(row -> {
            Long other = items.putIfAbsent(key.apply(row), row.item());
            if (other != null) {
                throw refusal.of(other, row.item());
            }
        });
    }

    /** Makes the refusal of two items that stand for the same thing. */
    private interface Refusal {

        RuntimeException of(long one, long other);
    }
}
