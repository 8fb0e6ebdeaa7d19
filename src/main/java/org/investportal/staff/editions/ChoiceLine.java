package org.investportal.staff.editions;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.review.CheckLine;
import org.investportal.web.Link;

/**
 * An approved change that can be part of the next edition.
 *
 * @param chosen whether it is ticked
 * @param needs changes that it refers to and that are published nowhere yet
 */
record ChoiceLine(
        String id,
        ChangeRow row,
        String kind,
        String reason,
        boolean chosen,
        List<CheckLine> errors,
        List<CheckLine> warnings,
        List<Link> needs) {}
