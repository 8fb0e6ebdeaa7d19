package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.SelectOption;
import org.investportal.staff.ShownTime;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an enquiry has besides if it is a report of an error.
 *
 * @param printed where another number is printed; null if the reader named no place
 * @param decision the decision; null if there is none yet
 * @param form the form for the decision; null if the person may not decide
 */
record ReportPanel(
        Link figure,
        @Nullable String printed,
        @Nullable DecisionLine decision,
        @Nullable DecisionFields form) {

    /**
     * A decision.
     *
     * @param state whether readers see it, or it waits for a reviewer
     */
    record DecisionLine(String outcome, ShownTime at, String state) {}

    /**
     * The form for a decision.
     *
     * @param version the version of the enquiry that the page shows
     * @param published whether the decision is to be public
     * @param mayPublish whether the person may make it public
     * @param name the name of the reader if a sentence has it, perhaps as an ordinary word; null otherwise
     * @param ordinary whether it is said to be an ordinary word
     */
    record DecisionFields(
            String path,
            int version,
            InputField outcome,
            List<SelectOption> outcomes,
            InputField edition,
            List<LanguageBox> summaries,
            boolean published,
            boolean mayPublish,
            @Nullable String name,
            boolean ordinary) {}
}
