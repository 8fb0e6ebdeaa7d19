package org.investportal.wording;

import org.investportal.serving.Link;
import org.jspecify.annotations.Nullable;

/**
 * A term that a page uses.
 *
 * @param place the link to its explanation in the glossary
 * @param meaning its definition; null if only the link is shown
 */
public record TermExplanation(Link place, @Nullable Prose meaning) {}
