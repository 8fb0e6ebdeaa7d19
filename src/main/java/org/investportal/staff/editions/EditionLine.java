package org.investportal.staff.editions;

import java.util.List;
import org.investportal.staff.ShownTime;
import org.investportal.web.Link;

/**
 * An edition that was published from the desk.
 *
 * @param selfApproved whether a person approved a change of their own in it
 * @param again where to ask for another reading of its pages
 * @param undo where it is undone
 * @param check what the portal found when it read its own pages
 * @param checkFailed whether a number is not the catalogue's
 * @param findings what differs, or why it could not be found out
 */
public record EditionLine(
        String name,
        String href,
        ShownTime time,
        String by,
        String summary,
        boolean selfApproved,
        List<Link> changes,
        String again,
        String undo,
        String check,
        boolean checkFailed,
        List<String> findings) {}
