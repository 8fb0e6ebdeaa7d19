package org.investportal.site.edition;

import java.time.Instant;
import org.investportal.catalogue.value.Coded;

/**
 * Result of the self-check: the portal reads its own pages after an edition was published.
 *
 * @param outcome whether the pages are right, wrong or could not be read
 * @param numbers how many numbers were compared
 */
public record EditionCheck(Coded outcome, Instant at, int numbers) {}
