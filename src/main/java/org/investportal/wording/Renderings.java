package org.investportal.wording;

import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;

/** Makes renderings. */
@Component
public class Renderings {

    private final InterfaceWords words;
    private final QuantityWording quantities;
    private final PeriodWording periods;
    private final MomentWording moments;

    Renderings(InterfaceWords words, QuantityWording quantities, PeriodWording periods, MomentWording moments) {
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
        this.moments = moments;
    }

    public Rendering of(Selection selection, Language language) {
        return new Rendering(selection, language, words, quantities, periods, moments);
    }
}
