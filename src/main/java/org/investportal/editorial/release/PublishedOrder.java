package org.investportal.editorial.release;

import java.time.Instant;
import java.util.List;
import org.investportal.editorial.change.ChangeLine;

/**
 * A published edition that was ordered at the desk.
 *
 * @param selfApproved whether a person approved a change of their own in it
 * @param by the name of the person who ordered it
 */
public record PublishedOrder(
        int edition, Instant publishedAt, String summary, boolean selfApproved, String by, List<ChangeLine> changes) {}
