package org.investportal.site.page;

import org.investportal.serving.Link;
import org.jspecify.annotations.Nullable;

/**
 * The notice on a page as a past edition had it.
 *
 * @param place which edition had it
 * @param fate that nothing is newer, or what became of it
 * @param reason why it was taken out; none if it is still published
 * @param now the page as it is now; none if it is published no longer
 * @param isLatest whether nothing is newer
 * @param canonical the absolute address of that page; none if there is none, or search engines may not list it
 * @param other the same page in the other language
 */
public record PastEdition(
        String place,
        String fate,
        @Nullable String reason,
        @Nullable Link now,
        boolean isLatest,
        @Nullable String canonical,
        Frame.Other other) {}
