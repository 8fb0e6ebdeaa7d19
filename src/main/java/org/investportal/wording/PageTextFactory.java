package org.investportal.wording;

import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PortalCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Creates page texts. */
@Component
public class PageTextFactory {

    final MessageWording words;
    final QuantityWording quantities;
    final PeriodWording periods;
    final MomentWording moments;
    final DollarWording dollars;
    final PortalCalendar calendar;
    private final ObjectProvider<FigureDoubtLookup> doubts;

    PageTextFactory(
            MessageWording words,
            QuantityWording quantities,
            PeriodWording periods,
            MomentWording moments,
            DollarWording dollars,
            PortalCalendar calendar,
            ObjectProvider<FigureDoubtLookup> doubts) {
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
        this.moments = moments;
        this.dollars = dollars;
        this.calendar = calendar;
        this.doubts = doubts;
    }

    public PageText of(Selection selection, Language language) {
        return new PageText(selection, language, this);
    }

    FigureDoubtLookup doubts() {
        return doubts.getObject();
    }
}
