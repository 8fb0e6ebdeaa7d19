package org.investportal.staff.editing;

import org.jspecify.annotations.Nullable;

/** Step in the history of the item, with a link to it. */
record HistoryStep(
        String text, @Nullable String remark, @Nullable String href) {}
