package org.investportal.wording;

import org.investportal.core.Content;
import org.investportal.value.Language;
import org.springframework.stereotype.Component;

/** Creates page texts. */
@Component
public class PageTextFactory {

    final MessageWording words;
    final QuantityWording quantities;
    final PeriodWording periods;
    final MomentWording moments;
    final DollarWording dollars;
    final PlaceWording places;
    final PortalCalendar calendar;

    PageTextFactory(
            MessageWording words,
            QuantityWording quantities,
            PeriodWording periods,
            MomentWording moments,
            DollarWording dollars,
            PlaceWording places,
            PortalCalendar calendar) {
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
        this.moments = moments;
        this.dollars = dollars;
        this.places = places;
        this.calendar = calendar;
    }

    public PageText of(Content content, Language language) {
        return new PageText(content, new ItemAddress(content, ""), language, this);
    }

    /**
     * Returns the words of an edition with links that lead to another one.
     *
     * @param prefix comes before the address of a figure that the other edition does not have
     */
    public PageText of(Content content, Content destination, String prefix, Language language) {
        return new PageText(content, new ItemAddress(destination, prefix), language, this);
    }
}
