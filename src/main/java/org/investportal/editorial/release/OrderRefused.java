package org.investportal.editorial.release;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.LocalizedTitle;

/** Thrown when an edition cannot be ordered or published; the code is the key of the message for the user. */
public class OrderRefused extends RuntimeException {

    private static final String SUPPRESSED = "order.suppressed-";
    private static final String LEFT = "order.left-";

    private static final String REFUSED = "order.refused-";
    private static final String CONFLICTS = "order.conflicts";

    private final String code;
    private final List<LocalizedTitle> arguments;

    private OrderRefused(String code, String message, LocalizedTitle... arguments) {
        super(message);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    static OrderRefused inState(PlannedEdition order) {
        return new OrderRefused("order.state", "Order " + order.id() + " is " + order.state() + " and cannot change.");
    }

    static OrderRefused ofNothing() {
        return new OrderRefused("order.empty", "An edition needs at least one change.");
    }

    static OrderRefused twiceOfOneSubject(Change one, Change other) {
        return new OrderRefused(
                "order.same-subject",
                "Changes " + one.id() + " and " + other.id()
                        + " are about the same item; publish them in two editions.",
                one.title());
    }

    static OrderRefused becauseOf(Change change, ChecklistItem item) {
        return new OrderRefused(
                "order.checklist",
                "The checklist of “" + change.title().english() + "” has an error at " + item.field()
                        + (item.arguments().isEmpty() ? "." : " (" + String.join(", ", item.arguments()) + ")."),
                change.title());
    }

    static OrderRefused becauseOfTheReason(Change change) {
        return new OrderRefused(
                "order.suppressed-reason",
                "The reason of “" + change.title().english()
                        + "” contains suppressed words; return the change so that its author submits it again.",
                change.title());
    }

    static OrderRefused becauseOfTheSummary() {
        return new OrderRefused(
                "order.suppressed-summary", "The summary contains suppressed words; order the edition again.");
    }

    static OrderRefused becauseOfTheReviewer(Change change) {
        return new OrderRefused(
                "order.left-approval",
                "“" + change.title().english()
                        + "” was approved by a person who may no longer review it; another reviewer must approve it.",
                change.title());
    }

    static OrderRefused becauseOfWhoOrdered(String name) {
        return new OrderRefused(
                "order.left-order",
                name + " ordered the edition and may no longer publish; another reviewer must order it again.");
    }

    static OrderRefused becauseOfConflicts(int conflicts) {
        return new OrderRefused(
                CONFLICTS,
                "The edition has " + conflicts
                        + " new conflicts between figures that are not confirmed. Order it again with a reason.",
                new LocalizedTitle(String.valueOf(conflicts), null));
    }

    static OrderRefused byTheDatabase(LocalizedTitle title, LocalizedTitle field, String constraint) {
        return new OrderRefused(
                "order.refused-field",
                "The database refuses “" + field.english() + "” of “" + title.english() + "” (" + constraint + ").",
                title,
                field,
                new LocalizedTitle(constraint, null));
    }

    static OrderRefused byTheDatabase(LocalizedTitle title, String constraint) {
        return new OrderRefused(
                "order.refused-row",
                "The database refuses “" + title.english() + "” (" + constraint + ").",
                title,
                new LocalizedTitle(constraint, null));
    }

    static OrderRefused ofTwins(RuntimeException twins) {
        return new OrderRefused("order.twins", String.valueOf(twins.getMessage()));
    }

    static OrderRefused inThePast() {
        return new OrderRefused("order.past", "The time is in the past; choose a later one.");
    }

    /** Tells whether no later try can succeed: suppressed words, an order or approval of a person who left, what the database refuses, and unconfirmed conflicts stay. */
    boolean isForGood() {
        return code.startsWith(SUPPRESSED)
                || code.startsWith(LEFT)
                || code.startsWith(REFUSED)
                || code.equals(CONFLICTS);
    }

    public String code() {
        return code;
    }

    /** Returns the arguments of the message, with titles in that language. */
    public String[] arguments(Language language) {
        return arguments.stream().map(argument -> argument.in(language)).toArray(String[]::new);
    }
}
