package org.investportal.site.figure;

import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Notice on the page of a figure as a past edition had it.
 *
 * @param place which edition had it
 * @param fate that nothing is newer, or what became of it
 * @param now the figure as it is now; none if it is published no longer
 * @param reason why it was withdrawn or taken out
 * @param isLatest whether nothing is newer
 * @param isStated whether it is published today, and not as withdrawn
 */
public record PastEditionNotice(
        String place,
        String fate,
        @Nullable Link now,
        @Nullable String reason,
        boolean isLatest,
        boolean isStated) {}
