package org.investportal.wording;

import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;

/** Creates page texts. */
@Component
public class PageTextFactory {

    private final MessageWording words;
    private final QuantityWording quantities;
    private final PeriodWording periods;
    private final MomentWording moments;

    PageTextFactory(MessageWording words, QuantityWording quantities, PeriodWording periods, MomentWording moments) {
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
        this.moments = moments;
    }

    public PageText of(Selection selection, Language language) {
        return new PageText(selection, language, words, quantities, periods, moments);
    }
}
