package org.investportal.wording;

import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A term that a page uses.
 *
 * @param place where the glossary explains it
 * @param meaning what it means; none where only the way to the glossary is shown
 */
public record TermExplanation(Link place, @Nullable Prose meaning) {}
