package org.investportal.staff.documents;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.jspecify.annotations.Nullable;

/**
 * The chosen number with its form.
 *
 * @param sentence the sentence that prints it
 * @param traps what is easily misread in the number
 * @param decided who decided what and when; none if it is undecided
 * @param editable whether the person can decide
 * @param seen the version of the decision
 * @param newArea the unknown name of an area that the person has typed
 * @param question whether the number is a different value of a figure; none if that is not open
 * @param answers the answers to it
 * @param reasons the reasons to leave the number out
 * @param accepts whether the button that accepts has the focus
 */
record NumberPanel(
        String printed,
        String place,
        String action,
        List<NumberMark> sentence,
        List<String> traps,
        @Nullable String decided,
        boolean editable,
        int seen,
        @Nullable String newArea,
        List<NumberField> fields,
        @Nullable String question,
        List<SelectOption> answers,
        List<LeftOutButton> reasons,
        boolean accepts) {

    /**
     * A button that leaves the number out.
     *
     * @param proposed whether the rules propose this reason
     * @param focused whether it has the focus
     */
    record LeftOutButton(String reason, String text, boolean proposed, boolean focused) {}
}
