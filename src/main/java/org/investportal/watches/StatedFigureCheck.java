package org.investportal.watches;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Status;
import org.springframework.stereotype.Component;

/** Decides whether an edition states a figure: it has the figure, and the figure is not withdrawn. */
@Component
class StatedFigureCheck {

    private final Catalogue catalogue;

    StatedFigureCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean isStatedNow(long figure) {
        return isStated(catalogue.current(), figure);
    }

    boolean isStated(int edition, long figure) {
        return catalogue
                .at(edition)
                .shown()
                .find(Figure.class, figure)
                .filter(stated -> stated.status() != Status.WITHDRAWN)
                .isPresent();
    }
}
