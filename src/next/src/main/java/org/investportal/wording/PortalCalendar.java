package org.investportal.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar in the time zone of the portal. Public pages use only the year: they state ages of figures in calendar years, so they may change when a year
 * begins.
 */
@Component
public class PortalCalendar {

    private final Clock clock;
    private final ZoneId zone;

    public PortalCalendar(Clock clock, @Value("${portal.zone:UTC}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public int year() {
        return today().getYear();
    }

    /** Returns the time at which the year began. */
    public Instant beginningOfYear() {
        return today().withDayOfYear(1).atStartOfDay(zone).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
