package org.investportal.editorial.content;

import org.investportal.catalogue.value.Language;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;
import org.springframework.stereotype.Component;

/** Lists the options of reference fields, at one edition and in one language. */
@Component
public class ReferenceOptionService {

    private final PublishedContentReader published;
    private final MessageWording words;
    private final PeriodWording periods;
    private final QuantityWording quantities;

    ReferenceOptionService(
            PublishedContentReader published, MessageWording words, PeriodWording periods, QuantityWording quantities) {
        this.published = published;
        this.words = words;
        this.periods = periods;
        this.quantities = quantities;
    }

    /** Returns the options at an edition. */
    public ReferenceOptionList at(int edition, Language language) {
        return of(published.at(edition), language);
    }

    public ReferenceOptionList of(PublishedEdition edition, Language language) {
        return new ReferenceOptionList(edition.selection(), language, words, periods, quantities);
    }
}
