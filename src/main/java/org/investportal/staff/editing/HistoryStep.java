package org.investportal.staff.editing;

import org.jspecify.annotations.Nullable;

/** Something that happened to the thing before, with the way to it. */
record HistoryStep(
        String text, @Nullable String remark, @Nullable String href) {}
