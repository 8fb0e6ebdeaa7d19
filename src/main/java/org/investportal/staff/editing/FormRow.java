package org.investportal.staff.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a field of lines.
 *
 * @param remark what there is to know of it, such as what is printed there
 * @param doubt whether that is something to look at
 */
record FormRow(List<FormCell> cells, @Nullable String remark, boolean doubt) {}
