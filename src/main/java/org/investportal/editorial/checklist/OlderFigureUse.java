package org.investportal.editorial.checklist;

import org.investportal.editorial.content.Subject;

/**
 * The use of an older figure by a page, when a newer figure of the same indicator is added.
 *
 * @param pageName the English name of the page, which may be a draft
 * @param indicatorName the English name of the indicator, which may be a draft
 */
public record OlderFigureUse(Subject page, String pageName, Subject indicator, String indicatorName) {}
