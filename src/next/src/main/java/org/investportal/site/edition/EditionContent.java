package org.investportal.site.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.value.ChangeKind;
import org.investportal.value.Status;

/** An edition with everything that was published before it and since. */
record EditionContent(Edition edition, Content before, Content since) {

    private static final Content NOTHING = Content.of(Edition.NONE, List.of(), Map.of());

    /** Returns the edition with that number; empty if it is not published. */
    static Optional<EditionContent> of(Editions editions, int number) {
        return number < 1
                ? Optional.empty()
                : editions.at(number)
                        .map(since -> new EditionContent(
                                since.edition(), editions.at(number - 1).orElse(NOTHING), since));
    }

    Optional<Item> old(long item) {
        return before.find(item);
    }

    Optional<Item> young(long item) {
        return since.find(item);
    }

    /** Returns whether the item is withdrawn, and was not before. */
    boolean isWithdrawn(long item) {
        return has(young(item), Status.WITHDRAWN) && !has(old(item), Status.WITHDRAWN);
    }

    /** Returns whether a figure states another number, or its number is of something else, or it is new or no longer published. */
    boolean hasOtherNumber(long item) {
        Figure old = before.find(Figure.class, item).orElse(null);
        Figure young = since.find(Figure.class, item).orElse(null);
        return (old == null || young == null)
                ? old != young
                : old.value.compareTo(young.value) != 0 || !subject(old).equals(subject(young));
    }

    private static List<Object> subject(Figure figure) {
        return List.of(
                figure.indicator,
                figure.area,
                figure.period,
                figure.nature,
                figure.vintage,
                Objects.requireNonNullElse(figure.fieldSize, 0),
                figure.status == Status.WITHDRAWN);
    }

    /** Returns whether only words of the item changed. */
    boolean isWordingOnly(Edition.Entry entry) {
        return entry.change() == ChangeKind.WORDING && !hasOtherNumber(entry.item());
    }

    static boolean has(Optional<Item> item, Status status) {
        return item.filter(found -> found.status() == status).isPresent();
    }
}
