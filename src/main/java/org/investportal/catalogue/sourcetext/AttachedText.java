package org.investportal.catalogue.sourcetext;

import java.time.Instant;

/**
 * An attached text, without its words.
 *
 * @param since the time when it was attached
 */
public record AttachedText(SourceText.Key key, Instant since) {}
