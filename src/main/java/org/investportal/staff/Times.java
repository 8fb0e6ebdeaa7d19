package org.investportal.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.PortalSettings;
import org.springframework.stereotype.Component;

/** Says at the desk when something was or will be, in the zone of the portal. */
@Component
public class Times {

    private final StaffWords words;
    private final ZoneId zone;
    private final Clock clock;

    Times(StaffWords words, PortalSettings settings, Clock clock) {
        this.words = words;
        this.zone = settings.zone();
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    public String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Instant now() {
        return clock.instant();
    }

    /** For people. */
    public Time of(Instant moment) {
        String text = DateTimeFormatter.ofPattern(words.of("time.pattern"), Language.EN.locale())
                .format(moment.atZone(zone));
        return new Time(text, moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** How long ago, in whole days; less than one is today. */
    public String since(Instant moment) {
        long days = Math.max(0, Duration.between(moment, clock.instant()).toDays());
        if (days == 0) {
            return words.of("time.today");
        }
        return words.of(days == 1 ? "time.day" : "time.days", String.valueOf(days));
    }
}
