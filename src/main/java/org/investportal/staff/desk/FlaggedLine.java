package org.investportal.staff.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published item that is in doubt.
 *
 * @param kind what sort of thing it is
 * @param notes what is doubted, and why
 * @param href where it stands, if it has a page
 */
record FlaggedLine(
        String title,
        String kind,
        List<String> notes,
        @Nullable String href,
        String edit) {}
