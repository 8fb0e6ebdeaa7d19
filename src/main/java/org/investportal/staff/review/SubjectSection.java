package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.comparison.VersionComparison;
import org.jspecify.annotations.Nullable;

/**
 * A subject of a change.
 *
 * @param id of its section in the page
 * @param edit its form, for those who may edit it
 * @param takeOut its item, for those who may take it out of the change
 * @param preview its page as it would be, if the change is open
 * @param published its page as it is published, if it is
 * @param moved whether what is published is another than when it was written
 * @param toggle shows all fields, or only those that differ
 * @param uses what uses the figure
 */
record SubjectSection(
        String id,
        String kind,
        String name,
        @Nullable String edit,
        @Nullable String takeOut,
        @Nullable String preview,
        @Nullable String published,
        boolean moved,
        VersionComparison comparison,
        String toggle,
        List<UseLine> uses,
        List<CheckLine> errors,
        List<CheckLine> warnings) {}
