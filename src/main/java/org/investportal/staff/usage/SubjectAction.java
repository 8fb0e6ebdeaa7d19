package org.investportal.staff.usage;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Schema;

/** An action on a published subject that has a page of its own, because people look for it by its name. */
public enum SubjectAction implements Coded {
    /** Withdraw a figure or another item with a status: its page stays and gives the reason. */
    WITHDRAWAL,
    /** Mark an item with a status as in doubt, with an editor's note. */
    DOUBT,
    /** Take the subject out of the catalogue. */
    REMOVAL;

    private static final String STATUS = "status";

    /** Returns the actions that are possible for the published content of that kind. */
    public static List<SubjectAction> of(ItemKind kind, Content published) {
        return Stream.of(values())
                .filter(action -> action.isPossible(kind, published))
                .toList();
    }

    private boolean isPossible(ItemKind kind, Content published) {
        if (published.isEmpty()) {
            return false;
        }
        boolean hasStatus = Schema.of(kind).field(STATUS).isPresent();
        return switch (this) {
            case WITHDRAWAL -> hasStatus && !published.get(STATUS).equals(Status.WITHDRAWN.code());
            case DOUBT -> hasStatus && published.get(STATUS).equals(Status.NORMAL.code());
            case REMOVAL -> true;
        };
    }

    /** Returns the content after the action. */
    public Content applied(Content published) {
        return switch (this) {
            case WITHDRAWAL -> published.with(STATUS, Status.WITHDRAWN.code());
            case DOUBT -> published.with(STATUS, Status.FLAGGED.code());
            case REMOVAL -> Content.NONE;
        };
    }
}
