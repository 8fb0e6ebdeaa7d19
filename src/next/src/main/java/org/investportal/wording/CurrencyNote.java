package org.investportal.wording;

import org.jspecify.annotations.Nullable;

/**
 * A sentence on the currency of the amounts of a page.
 *
 * @param source who published the rate of the amounts in US dollars; none, if there are none
 * @param href where it is published, if that is known
 */
public record CurrencyNote(
        String text, @Nullable String source, @Nullable String href) {}
