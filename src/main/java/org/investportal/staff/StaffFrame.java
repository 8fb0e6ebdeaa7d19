package org.investportal.staff;

import java.util.List;
import org.investportal.pages.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the desk.
 *
 * @param title of the page, as tabs and bookmarks show it
 * @param path where the page stands, so that the navigation can say so
 * @param navigation the way to whatever the roles of the person open
 * @param fullName who is signed in, if anybody
 */
public record StaffFrame(
        String title,
        String path,
        List<Link> navigation,
        @Nullable String fullName) {}
