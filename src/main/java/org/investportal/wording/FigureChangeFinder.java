package org.investportal.wording;

import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/** Compares the figures of an edition with those of the edition before. */
public final class FigureChangeFinder {

    private final PageText before;
    private final PageText since;
    private final NumberChangeCheck numbers;

    public FigureChangeFinder(PageText before, PageText since) {
        this.before = before;
        this.since = since;
        this.numbers = new NumberChangeCheck(before.selection(), since.selection());
    }

    /** Tells whether the figure states another number, or its number is of something else, or it is new or no longer published. */
    public boolean hasNewNumber(long item) {
        return numbers.isChanged(item);
    }

    /** Tells whether the figure is in doubt or withdrawn and was not before, or the other way round. */
    public boolean hasNewStatus(long item) {
        return !find(before, item).map(Figure::status).equals(find(since, item).map(Figure::status));
    }

    /** Returns the change of the figure in words; empty if neither edition has it. */
    public Optional<FigureChange> change(long item) {
        Figure old = find(before, item).orElse(null);
        Figure young = find(since, item).orElse(null);
        if (young == null) {
            return Optional.ofNullable(old).map(figure -> {
                String name = before.title(figure);
                return new FigureChange(
                        item, name, statement(before, figure, name), since.message("figure-change.removed"));
            });
        }
        String name = since.title(young);
        return Optional.of(new FigureChange(item, name, before(old, name), statement(since, young, name)));
    }

    /** Returns how the newest vintage of the figure changed, also if another figure is the newest now, or why it is the newest no longer; empty if it is the figure itself and was before, or did not change. */
    public Optional<FigureChange> changeOfNewestVintage(long item) {
        Figure old = find(before, item).map(before.selection()::newestVintage).orElse(null);
        Figure young = find(since, item).map(since.selection()::newestVintage).orElse(null);
        if (old == null || young == null || (old.item() == young.item() && !isRevisedAgain(item, young.item()))) {
            return Optional.empty();
        }
        if (old.item() != young.item() && !young.vintage().isAfter(old.vintage())) {
            return change(old.item()); // it is in doubt or withdrawn, and readers know its value
        }
        String name = since.title(young);
        return Optional.of(
                new FigureChange(young.item(), name, statement(before, old, name), statement(since, young, name)));
    }

    private boolean isRevisedAgain(long item, long newest) {
        return newest != item && (hasNewNumber(newest) || hasNewStatus(newest));
    }

    private @Nullable String before(@Nullable Figure old, String name) {
        return old == null ? null : statement(before, old, name);
    }

    /** Returns the value, with the title if it is not the name by which the change is known. */
    private static String statement(PageText pageText, Figure figure, String name) {
        if (figure.status() == Status.WITHDRAWN) {
            return pageText.message("flag.withdrawn");
        }
        String value = pageText.wholeValue(figure);
        String title = pageText.title(figure);
        String stated = title.equals(name) ? value : pageText.message("figure-change.statement", title, value);
        return figure.status() == Status.FLAGGED
                ? pageText.message("difference.value", stated, pageText.message("flag.doubt"))
                : stated;
    }

    private static Optional<Figure> find(PageText pageText, long item) {
        return pageText.selection().find(Figure.class, item);
    }
}
