package org.investportal.staff.enquiries;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.staff.SelectOption;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about reports of errors, the newest first.
 *
 * @param lists all decisions, or those that wait for a reviewer
 * @param newer the address of the part before; null if there is none
 * @param older the address of the next part; null if there is none
 */
record ReportDecisionsPage(
        StaffFrame frame,
        List<SelectOption> lists,
        List<Line> lines,
        @Nullable String newer,
        @Nullable String older) {

    /**
     * A decision.
     *
     * @param sentences those for readers; none if they were deleted
     * @param report the address of the report; null if it was deleted
     * @param hide the id to hide it; null if there is nothing to hide
     * @param state whether readers see it, or it waits for a reviewer
     */
    record Line(
            Link figure,
            String outcome,
            List<Sentence> sentences,
            ShownTime at,
            @Nullable String report,
            @Nullable Long hide,
            String state) {}

    /** A sentence for readers of a language. */
    record Sentence(Language language, String text) {}
}
