package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.NumberChangeCheck;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says how much an edition added, changed and withdrew, counted from the rows and not from its summary. */
public final class ChangeCountWording {

    private enum CountedChange implements Coded {
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

    private final PageText pageText;
    private final Selection before;
    private final Selection since;
    private final NumberChangeCheck numbers;

    private ChangeCountWording(PageText pageText, Selection before, Selection since) {
        this.pageText = pageText;
        this.before = before;
        this.since = since;
        this.numbers = new NumberChangeCheck(before, since);
    }

    /** Counts these entries of an edition. */
    public static String of(PageFrameFactory context, PageText pageText, int edition, List<PublicEntry> entries) {
        return new ChangeCountWording(
                        pageText,
                        context.view(edition - 1).shown(),
                        context.view(edition).shown())
                .words(entries);
    }

    private String words(List<PublicEntry> entries) {
        Map<CountedChange, Integer> counts = new EnumMap<>(CountedChange.class);
        entries.stream()
                .filter(entry -> History.SUBJECTS.containsKey(entry.what()))
                .flatMap(this::change)
                .forEach(change -> counts.merge(change, 1, Integer::sum));
        if (counts.isEmpty()) {
            return pageText.message("edition.words-only");
        }
        List<String> sentences = new ArrayList<>();
        if (counts.keySet().stream().noneMatch(CountedChange::isOfNumbers)) {
            sentences.add(pageText.message("edition.no-number"));
        }
        counts.forEach(
                (change, count) -> sentences.add(pageText.message("change-count", change, String.valueOf(count))));
        return String.join(pageText.message("sentence.separator"), sentences);
    }

    /** Returns nothing if only words changed. */
    private Stream<CountedChange> change(PublicEntry entry) {
        Row old = ChangedItemMapper.row(before, entry).orElse(null);
        Row young = ChangedItemMapper.row(since, entry).orElse(null);
        boolean isFigure = entry.what() == ItemKind.FIGURE;
        if (young == null || isWithdrawn(old, young)) {
            return Stream.of(isFigure ? CountedChange.WITHDRAWN_FIGURES : CountedChange.REMOVED_ITEMS);
        }
        if (old == null) {
            return Stream.of(isFigure ? CountedChange.NEW_FIGURES : CountedChange.NEW_ITEMS);
        }
        if (numbers.isChanged(entry)) {
            return Stream.of(CountedChange.CHANGED_NUMBERS);
        }
        boolean onlyWords = entry.kind() == EntryKind.WORDING
                && old.version().edition() == young.version().edition();
        return Stream.of(isFigure ? CountedChange.OTHER_FIGURES : CountedChange.OTHER_ITEMS)
                .filter(other -> !onlyWords);
    }

    private static boolean isWithdrawn(@Nullable Row old, Row young) {
        return young instanceof Figure figure
                && figure.status() == Status.WITHDRAWN
                && !(old instanceof Figure earlier && earlier.status() == Status.WITHDRAWN);
    }
}
