package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.comparison.VersionComparison;
import org.investportal.staff.usage.UseList;
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
 * @param removal whether it is taken out of the catalogue
 * @param uses the subjects that refer to it; null if the change is not open
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
        boolean removal,
        @Nullable UseList uses,
        List<CheckLine> errors,
        List<CheckLine> warnings) {}
