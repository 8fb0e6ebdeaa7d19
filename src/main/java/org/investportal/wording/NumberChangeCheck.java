package org.investportal.wording;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;

/** Decides whether an edition changed a number, or only words. */
public final class NumberChangeCheck {

    private final Selection before;
    private final Selection since;

    public NumberChangeCheck(Selection before, Selection since) {
        this.before = before;
        this.since = since;
    }

    /** Tells whether the entry is of a figure that states another number, or whose number is of something else, or that is new or no longer published. */
    public boolean isChanged(PublicEntry entry) {
        return entry.what() == ItemKind.FIGURE && isChanged(entry.item());
    }

    boolean isChanged(long item) {
        Optional<Figure> old = before.find(Figure.class, item);
        Optional<Figure> young = since.find(Figure.class, item);
        if (old.isEmpty() || young.isEmpty()) {
            return old.isPresent() || young.isPresent();
        }
        boolean sameValue = old.get().quantity().compareTo(young.get().quantity()) == 0;
        return !sameValue || !about(old.get()).equals(about(young.get()));
    }

    private static List<Object> about(Figure figure) {
        return List.of(
                figure.indicatorId(),
                figure.areaId(),
                figure.period(),
                figure.nature(),
                figure.vintage(),
                Optional.ofNullable(figure.fieldSize()),
                figure.status() == Status.WITHDRAWN);
    }
}
