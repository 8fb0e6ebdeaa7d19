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
        return new StepRefused("refused.busy", "Another person is changing this now; try again in a moment.", cause);
    }

    public static StepRefused inState(Change change, String what) {
        return new StepRefused(
                "refused.state", "Change " + change.id() + " is " + change.state() + " and cannot be " + what + ".");
    }

    static StepRefused whilePlanned(Change change) {
        return new StepRefused(
                "refused.planned",
                "Change " + change.id() + " is part of an ordered edition; take the order back first.");
    }

    static StepRefused ofOwnChange(Change change) {
        return new StepRefused(
                "refused.own", "An author of change " + change.id() + " cannot review it; another reviewer must.");
    }

    static StepRefused ofApprovedChange(Change change) {
        return new StepRefused(
                "refused.approver", "The reviewer who approved change " + change.id() + " cannot edit it.");
    }

    public static StepRefused becauseItMoved(Change change) {
        return new StepRefused(
                "refused.moved",
                "Change " + change.id() + " or the published content has changed since; review it again.");
    }

    static StepRefused withoutCorrection(Change change) {
        return new StepRefused(
                "refused.moves",
                "Change " + change.id()
                        + " gives a published figure another indicator, area or period; submit it as a correction.");
    }

    static StepRefused byTheChecklist(Change change) {
        return new StepRefused(
                "refused.checklist", "The checklist of change " + change.id() + " has errors; correct them first.");
    }

    static StepRefused becauseOfTheReason(Change change) {
        return new StepRefused(
                "refused.suppressed",
                "The reason of change " + change.id() + " contains suppressed words; write another reason.");
    }

    static StepRefused ofSuppressed() {
        return new StepRefused("refused.already-suppressed", "These words are already suppressed.");
    }

    static StepRefused ofLastSubject(Change change) {
        return new StepRefused(
                "refused.last-subject",
                "Change " + change.id() + " holds nothing else; give it up instead of taking this out of it.");
    }

    public static StepRefused byRole(String what) {
        return new StepRefused("refused.role", "The role does not allow to " + what + ".");
    }

    static StepRefused byAnother(Change change) {
        return new StepRefused("refused.not-author", "Only the authors of change " + change.id() + " may do this.");
    }

    public static StepRefused ofDraftedDocument(long document) {
        return new StepRefused("refused.drafted", "Drafts were already made of document " + document + ".");
    }

    public static StepRefused ofUndraftedDocument(long document) {
        return new StepRefused("refused.undrafted", "No drafts were made of document " + document + ".");
    }

    public static StepRefused ofUndecidedDocument(long document) {
        return new StepRefused("refused.undecided", "No number of document " + document + " is decided.");
    }

    public static StepRefused ofUnansweredDocument(long document) {
        return new StepRefused(
                "refused.unanswered",
                "Of some numbers of document " + document + " it is open whether they are different values.");
    }

    public String code() {
        return code;
    }
}
