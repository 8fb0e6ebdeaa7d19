package org.investportal.editorial.change;

import org.jspecify.annotations.Nullable;

/** Thrown when a change cannot make a step; the code is the key of the message for the user. */
public class StepRefused extends RuntimeException {

    private final String code;

    private StepRefused(String code, String message) {
        this(code, message, null);
    }

    private StepRefused(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public static StepRefused forTheMoment(Throwable cause) {
        return new StepRefused("refused.busy", "Somebody else is at it just now; try again in a moment.", cause);
    }

    static StepRefused inState(Change change, String what) {
        return new StepRefused(
                "refused.state", "Change " + change.id() + " is " + change.state() + " and cannot be " + what + ".");
    }

    static StepRefused whilePlanned(Change change) {
        return new StepRefused(
                "refused.planned",
                "Change " + change.id() + " is part of an edition that is ordered; take the order back first.");
    }

    static StepRefused ofOwnChange(Change change) {
        return new StepRefused(
                "refused.own", "Change " + change.id() + " is reviewed by somebody who wrote none of it.");
    }

    static StepRefused ofApprovedChange(Change change) {
        return new StepRefused(
                "refused.approver", "Who approved change " + change.id() + " cannot become one of its authors.");
    }

    public static StepRefused becauseItMoved(Change change) {
        return new StepRefused(
                "refused.moved",
                "Change " + change.id() + " or what is published of it moved in the meantime; look at it again.");
    }

    static StepRefused withoutCorrection(Change change) {
        return new StepRefused(
                "refused.moves",
                "Change " + change.id()
                        + " gives a published figure another indicator, area or period: that is a correction.");
    }

    static StepRefused byTheChecklist(Change change) {
        return new StepRefused("refused.checklist", "The checklist of change " + change.id() + " has errors.");
    }

    static StepRefused becauseOfTheReason(Change change) {
        return new StepRefused(
                "refused.suppressed", "The reason of change " + change.id() + " says what is suppressed.");
    }

    static StepRefused ofSuppressed() {
        return new StepRefused("refused.already-suppressed", "These words are suppressed already.");
    }

    public static StepRefused byRole(String what) {
        return new StepRefused("refused.role", "The role does not allow to " + what + ".");
    }

    static StepRefused byAnother(Change change) {
        return new StepRefused("refused.not-author", "Change " + change.id() + " belongs to its authors.");
    }

    public String code() {
        return code;
    }
}
