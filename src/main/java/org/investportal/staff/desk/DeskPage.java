package org.investportal.staff.desk;

import java.util.List;
import org.investportal.site.part.FindingLine;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.editions.BrokenOrderLine;
import org.investportal.staff.editions.EditionLine;
import org.investportal.staff.editions.OrderLine;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * First page of the desk.
 *
 * @param editor whether the reader writes changes; then their own come first
 * @param reviewer whether they review; what waits for them comes first then, unless they write as well
 * @param news what their account was used for
 * @param warnings what the person who runs the server can correct: what is not set, and mails that fail
 * @param firstSteps the steps to the first edition, or to a portal that is set up for the agency
 * @param firstEdition whether the steps lead to the first edition, because nothing is published
 * @param waiting what waits for review, the longest first
 * @param decisions leads a reviewer to the decisions about reports that wait for them; null if there are none
 * @param approved what is approved and in no edition that is ordered
 * @param conflicts figures that are published and contradict each other, the most material first
 * @param conflictCount how many such conflicts there are
 * @param oldest what has grown oldest
 */
record DeskPage(
        StaffFrame frame,
        boolean editor,
        boolean reviewer,
        List<String> news,
        List<String> warnings,
        List<FirstStep> firstSteps,
        boolean firstEdition,
        List<ScratchLine> scratches,
        ChangeList returned,
        ChangeList mine,
        ChangeList waiting,
        @Nullable Link decisions,
        ChangeList approved,
        List<OrderLine> orders,
        List<BrokenOrderLine> broken,
        List<EditionLine> editions,
        List<FindingLine> conflicts,
        String conflictCount,
        List<PublishedLine> flagged,
        String flaggedCount,
        List<AgeingLine> oldest) {

    /**
     * The first changes of a list.
     *
     * @param all leads to all of them, if there are more
     */
    record ChangeList(List<ChangeRow> rows, @Nullable Link all) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /**
     * The unsaved input of one form, with the time until which it is stored.
     *
     * @param href leads to the newest copy
     * @param copies how many copies there are; none if there is one
     */
    record ScratchLine(
            String title,
            @Nullable String href,
            ShownTime time,
            ShownTime until,
            @Nullable String copies) {

        /** Returns the line of a form that has so many copies. */
        ScratchLine of(int count) {
            return new ScratchLine(title, href, time, until, count == 1 ? null : String.valueOf(count));
        }
    }
}
