package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Period;

/**
 * A rate of exchange of one day.
 *
 * @param yuan the yuan for one US dollar
 * @param source who published the rate, or the web address where it is published
 */
public record ExchangeRate(BigDecimal yuan, LocalDate date, String source) {

    public Period day() {
        CalendarPart day = new CalendarPart(date, CalendarPart.Grain.DAY);
        return new Period(day, day);
    }

    /** Returns whether the day of the rate lies in the period, so that the rate can be used for amounts of the period. */
    public boolean isOf(Period period) {
        return !period.isUndated()
                && period.isWithinAYear()
                && !period.firstDay().isAfter(date)
                && !period.lastDay().isBefore(date);
    }
}
