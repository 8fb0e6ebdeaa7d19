package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/** Changes, those that were asked for. */
record ChangesPage(
        StaffFrame frame,
        List<SelectOption> states,
        List<SelectOption> people,
        String q,
        String count,
        List<ChangeRow> rows,
        @Nullable String newer,
        @Nullable String older) {}
