package org.investportal.staff.documents;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A document with the form of one of its numbers.
 *
 * @param notice what has just happened
 * @param about issuer and date
 * @param paragraphs some paragraphs of the text
 * @param panel the form of the chosen number; none if no number is chosen
 * @param removed what is left of the text; none if it was not removed
 */
record DocumentPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String notice,
        String title,
        String about,
        String lang,
        String path,
        List<ShownParagraph> paragraphs,
        @Nullable String earlier,
        @Nullable String later,
        @Nullable NumberPanel panel,
        DraftSummary drafts,
        @Nullable RemovedText removed) {

    /** A paragraph in its sentences. */
    record ShownParagraph(String id, List<List<NumberMark>> sentences) {}

    /**
     * What is left of a text that was removed.
     *
     * @param decisions each decided number, with its place and author
     */
    record RemovedText(String sha256, List<String> decisions) {}

    /**
     * What becomes of the decisions.
     *
     * @param count how many numbers are decided
     * @param undecided how many are not; none if all are decided
     * @param unanswered numbers that may be different values of a figure
     * @param unused dates and numbers ranked that belong to no figure
     * @param unrelated numbers whose relation cannot be drafted
     * @param added the names of new indicators and areas
     * @param draftable whether the person can make drafts now
     * @param deletable whether the person can delete the document
     * @param removable whether the person can remove the text
     * @param changes the changes that were made of it
     */
    record DraftSummary(
            String count,
            @Nullable String undecided,
            List<Link> unanswered,
            List<Link> unused,
            List<Link> unrelated,
            NewNameList added,
            boolean draftable,
            boolean deletable,
            boolean removable,
            boolean drafted,
            List<Link> changes) {}
}
