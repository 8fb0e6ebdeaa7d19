package org.investportal.site.figure;

import java.util.List;
import org.investportal.site.part.QuotedPiece;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a source, or words of it, quoted.
 *
 * @param url where the publisher of the source has it
 * @param issuer the organisation that issued the source, if the edition names one
 */
public record Quotation(@Nullable String url, @Nullable String issuer, List<QuotedPiece> pieces) {}
