package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;

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

    /** Returns the rate from one unit to another; empty if it is no rate between these. */
    public Optional<Estimate> between(Unit from, Unit to) {
        Estimate rate = Estimate.exactly(yuan);
        if ((from == Unit.USD && to == Unit.CNY) || (from == Unit.USD_PER_PERSON && to == Unit.CNY_PER_PERSON)) {
            return Optional.of(rate);
        }
        return (from == Unit.CNY && to == Unit.USD) || (from == Unit.CNY_PER_PERSON && to == Unit.USD_PER_PERSON)
                ? Optional.of(Estimate.exactly(BigDecimal.ONE).over(rate))
                : Optional.empty();
    }

    /** Returns whether the day of the rate lies in the period, so that the rate can be used for amounts of the period. */
    public boolean isOf(Period period) {
        return !period.isUndated()
                && period.isWithinAYear()
                && !period.firstDay().isAfter(date)
                && !period.lastDay().isBefore(date);
    }
}
