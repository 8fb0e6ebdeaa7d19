package org.investportal.staff.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something published of which words are missing in Chinese.
 *
 * @param kind what sort of thing it is
 * @param missing which words
 * @param href where it stands, if it has a page
 */
record UntranslatedLine(
        String title, String kind, String missing, @Nullable String href, String edit) {}
