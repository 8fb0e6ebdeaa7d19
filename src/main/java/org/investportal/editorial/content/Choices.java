package org.investportal.editorial.content;

import org.investportal.catalogue.value.Language;
import org.investportal.wording.InterfaceWords;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;
import org.springframework.stereotype.Component;

/** Lists what references can lead to, at one edition and in one language. */
@Component
public class Choices {

    private final PublishedContent published;
    private final InterfaceWords words;
    private final PeriodWording periods;
    private final QuantityWording quantities;

    Choices(PublishedContent published, InterfaceWords words, PeriodWording periods, QuantityWording quantities) {
        this.published = published;
        this.words = words;
        this.periods = periods;
        this.quantities = quantities;
    }

    /** What that edition has to choose from. */
    public ChoicesOfEdition at(int edition, Language language) {
        return of(published.at(edition), language);
    }

    public ChoicesOfEdition of(PublishedEdition edition, Language language) {
        return new ChoicesOfEdition(edition.selection(), language, words, periods, quantities);
    }
}
