package org.investportal.staff.editions;

import java.util.List;
import org.investportal.site.check.CheckDifference;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Page to publish a new edition.
 *
 * @param refusal why it was not published, if it was tried
 * @param next the number that it would get
 * @param typed whether there is typed input, which is shown even if there is nothing left to choose
 * @param chosen whether any change is chosen
 * @param consequences what the rules would find of all chosen changes together; nothing where none is chosen or it cannot be determined
 * @param conflicts the keys of the new conflicts among them, which have to be confirmed
 * @param summaries what the edition is about, in each language, that of the desk first
 * @param later whether it is to be published at a time
 * @param example how a time is written
 */
record NewEditionPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        String next,
        boolean typed,
        List<ChoiceLine> choices,
        boolean chosen,
        @Nullable CheckDifference consequences,
        List<String> conflicts,
        InputField conflictReason,
        @Nullable String choiceMistake,
        List<LanguageBox> summaries,
        boolean now,
        boolean later,
        @Nullable String whenMistake,
        InputField at,
        String zone,
        String example) {

    /** Also where nothing has to be confirmed any more, so that what was typed is not lost. */
    public boolean asksForReason() {
        return !conflicts.isEmpty() || !conflictReason.value().isEmpty();
    }
}
