package org.investportal.editorial.checklist;

import org.investportal.catalogue.row.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawn or removed figure for which a draft states a number again.
 *
 * @param edition the edition that withdrew or removed it
 * @param reason the public reason; null if none was given
 */
public record FormerFigure(
        Figure figure, int edition, @Nullable String reason) {

    public boolean isRemoved() {
        return figure.isGone();
    }
}
