package org.investportal.staff.review;

import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.comparison.VersionComparison;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a change.
 *
 * @param other with what else it can be compared
 * @param toggle shows all fields, or only those that differ
 */
record RevisionPage(
        StaffFrame frame,
        String title,
        String name,
        Link change,
        String by,
        ShownTime time,
        String against,
        @Nullable Link other,
        @Nullable Link earlier,
        @Nullable Link later,
        VersionComparison comparison,
        String toggle) {}
