package org.investportal.staff.help;

import java.util.List;
import org.investportal.staff.LinkLine;
import org.investportal.staff.StaffFrame;
import org.investportal.web.Link;

/**
 * A page of the handbook.
 *
 * @param pages the links to all pages of the handbook
 */
record HelpPage(
        StaffFrame frame, String title, String lead, List<List<Piece>> steps, HelpPicture picture, List<Link> pages) {

    /** A part of a step: words, or a label of the desk. */
    record Piece(String text, boolean label) {}

    /** The list of all pages of the handbook. */
    record Contents(StaffFrame frame, List<LinkLine> lines) {}
}
