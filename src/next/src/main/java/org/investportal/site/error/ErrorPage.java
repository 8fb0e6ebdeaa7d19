package org.investportal.site.error;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.jspecify.annotations.Nullable;

/**
 * Says that something is not here, and where to go on.
 *
 * @param removal of what was here once and was taken out
 */
public record ErrorPage(
        Head head,
        Frame frame,
        String name,
        String explanation,
        @Nullable Removal removal) {}
