package org.investportal.staff;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Frame around every page of the desk.
 *
 * @param language the language of the page
 * @param title of the page, as tabs and bookmarks show it
 * @param path where the page stands, so that the navigation can say so
 * @param navigation the links to the pages that the roles of the person open
 * @param administration the links that only administrators have
 * @param fullName the name of the signed-in person, if there is one
 */
public record StaffFrame(
        Language language,
        String title,
        String path,
        List<Link> navigation,
        List<Link> administration,
        @Nullable String fullName) {

    /** The path of pages for people without an account. */
    static final String SHARED = "/preview";

    /** Returns the address of the page of the handbook about this page. */
    public String help() {
        return HelpTopic.pathFor(path);
    }

    /** Tells whether the page belongs to one of the links of administrators. */
    public boolean isForAdministrators() {
        return administration.stream().anyMatch(link -> link.href().equals(path));
    }

    /** Tells whether the page is for people without an account. */
    public boolean isShared() {
        return path.equals(SHARED);
    }
}
