package org.investportal.staff.preview;

import java.util.List;
import org.investportal.site.page.Paging;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The list of the public pages that an edition to come would change.
 *
 * @param edition the number that the edition would get
 * @param start the home page of the preview
 * @param changes the changes of the edition
 * @param others how many other changes are open
 * @param latest the preview of the latest revisions, if a change has a newer one than is shown
 * @param sharing where a link for a person without an account is created; null if the reader may not
 * @param found how many pages differ, as far as is known
 * @param compared how many of all pages have been compared
 * @param complete whether all have been compared
 * @param address the address of this list
 */
record EditionPreviewPage(
        StaffFrame frame,
        String edition,
        String start,
        List<Link> changes,
        String count,
        String others,
        @Nullable String latest,
        @Nullable String sharing,
        String found,
        String compared,
        String all,
        boolean complete,
        String address,
        List<Line> lines,
        Paging paging) {

    /**
     * A page that differs.
     *
     * @param stateCode the code of the state, for its colour
     */
    record Line(String title, String path, String state, String stateCode, List<Version> versions) {}

    /**
     * A page in one language.
     *
     * @param differs whether it differs in this language
     * @param coming the address at which it is shown as it will be
     * @param today the address at which it is shown as it is today; null if it is new
     * @param beside the address at which both are shown
     */
    record Version(
            String language,
            String tag,
            boolean differs,
            String coming,
            @Nullable String today,
            String beside) {}
}
