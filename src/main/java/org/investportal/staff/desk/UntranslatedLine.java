package org.investportal.staff.desk;

import org.jspecify.annotations.Nullable;

/**
 * Published item whose Chinese text is missing or older than the English.
 *
 * @param kind what sort of thing it is
 * @param missing which words, in a sentence
 * @param older which Chinese words are older than the English, in another
 * @param href where it stands, if it has a page
 * @param edit where it is edited, if that can be
 */
record UntranslatedLine(
        String title,
        String kind,
        @Nullable String missing,
        @Nullable String older,
        @Nullable String href,
        @Nullable String edit) {}
