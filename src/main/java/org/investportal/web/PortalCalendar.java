package org.investportal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The calendar in the time zone of the portal. Public pages use only the year: they state ages of figures in calendar years, so they may change when a year
 * begins.
 */
@Component
public class PortalCalendar {

    private final Clock clock;
    private final PortalSettings settings;

    public PortalCalendar(Clock clock, PortalSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    public int year() {
        return today().getYear();
    }

    /** Returns the time at which the year began. */
    public Instant beginningOfYear() {
        return today().withDayOfYear(1).atStartOfDay(settings.zone()).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
