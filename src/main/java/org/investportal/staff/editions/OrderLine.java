package org.investportal.staff.editions;

import java.util.List;
import org.investportal.staff.ShownTime;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * An edition that is ordered.
 *
 * @param failure why it was not published when it was due, if it was tried
 * @param again when it is tried again, if it failed
 * @param conflictReason why it is published with conflicts, if any were confirmed
 * @param cancellation where it is taken back
 */
public record OrderLine(
        String summary,
        ShownTime due,
        String by,
        List<Link> changes,
        @Nullable String failure,
        @Nullable ShownTime again,
        @Nullable String conflictReason,
        String cancellation) {}
