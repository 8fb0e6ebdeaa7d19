package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.value.ChangeKind;
import org.investportal.value.Coded;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Counts what an edition added, changed and withdrew. */
final class ChangeCount {

    /** What is counted, in the order in which it is said. */
    private enum Counted implements Coded {
        NEW_FIGURES,
        CHANGED_NUMBERS,
        WITHDRAWN_FIGURES,
        OTHER_FIGURES,
        NEW_ITEMS,
        REMOVED_ITEMS,
        OTHER_ITEMS;

        boolean isOfNumbers() {
            return compareTo(OTHER_FIGURES) < 0;
        }
    }

    private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
    private final Map<ChangeKind, Integer> figures = new TreeMap<>();

    private ChangeCount(EditionContent change) {
        for (Edition.Entry entry : change.edition().entries()) {
            counted(change, entry).ifPresent(counted -> counts.merge(counted, 1, Integer::sum));
            if (isOfFigure(change, entry)) {
                figures.merge(entry.change(), 1, Integer::sum);
            }
        }
    }

    /** Keeps the counts of each edition, which never change. */
    @Component
    static class Index {

        private final Editions editions;
        private final Map<Integer, ChangeCount> counts = new ConcurrentHashMap<>();

        Index(Editions editions) {
            this.editions = editions;
        }

        /** Returns the counts of an edition that is published. */
        ChangeCount of(int number) {
            return counts.computeIfAbsent(
                    number,
                    edition ->
                            new ChangeCount(EditionContent.of(editions, edition).orElseThrow()));
        }
    }

    private static Optional<Counted> counted(EditionContent change, Edition.Entry entry) {
        long item = entry.item();
        boolean isFigure = isOfFigure(change, entry);
        if (change.young(item).isEmpty() || change.isWithdrawn(item)) {
            return Optional.of(isFigure ? Counted.WITHDRAWN_FIGURES : Counted.REMOVED_ITEMS);
        }
        if (change.old(item).isEmpty()) {
            return Optional.of(isFigure ? Counted.NEW_FIGURES : Counted.NEW_ITEMS);
        }
        if (change.hasOtherNumber(item)) {
            return Optional.of(Counted.CHANGED_NUMBERS);
        }
        return change.isWordingOnly(entry)
                ? Optional.empty()
                : Optional.of(isFigure ? Counted.OTHER_FIGURES : Counted.OTHER_ITEMS);
    }

    private static boolean isOfFigure(EditionContent change, Edition.Entry entry) {
        Optional<Item> item = change.young(entry.item()).or(() -> change.old(entry.item()));
        return item.filter(Figure.class::isInstance).isPresent();
    }

    /** Returns how many figures were changed, by kind of change. */
    Map<ChangeKind, Integer> figures() {
        return figures;
    }

    /** Returns the counts in sentences. */
    String in(PageText pageText) {
        if (counts.isEmpty()) {
            return pageText.message("edition.words-only");
        }
        List<String> sentences = new ArrayList<>();
        if (counts.keySet().stream().noneMatch(Counted::isOfNumbers)) {
            sentences.add(pageText.message("edition.no-number"));
        }
        counts.forEach(
                (counted, count) -> sentences.add(pageText.message("change-count", counted, String.valueOf(count))));
        return String.join(pageText.message("sentence.separator"), sentences);
    }
}
