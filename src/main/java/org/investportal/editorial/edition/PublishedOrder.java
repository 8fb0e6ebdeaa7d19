package org.investportal.editorial.edition;

import java.time.Instant;
import java.util.List;
import org.investportal.editorial.change.ChangeLine;

/**
 * An edition that came from the desk.
 *
 * @param by who ordered it
 */
public record PublishedOrder(int edition, Instant publishedAt, String summary, String by, List<ChangeLine> changes) {}
