package org.investportal.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.investportal.web.PortalSettings;
import org.springframework.stereotype.Component;

/** Says at the desk when something was or will be, in the zone of the portal. */
@Component
public class TimeWording {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ROOT);

    private final StaffWording words;
    private final PortalSettings settings;
    private final Clock clock;

    TimeWording(StaffWording words, PortalSettings settings, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    public ZoneId zone() {
        return settings.zone();
    }

    public String zoneName() {
        return settings.zone().equals(ZoneOffset.UTC) ? "UTC" : settings.zone().getId();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Returns the moment in words for people, with its offset from UTC: the clock of the reader may differ. */
    public ShownTime of(Instant moment) {
        String text = DateTimeFormatter.ofPattern(
                        words.of("time.pattern"), words.language().locale())
                .format(moment.atZone(settings.zone()));
        return new ShownTime(text + words.of("in-parentheses", offset(moment)), machine(moment));
    }

    /** Returns UTC or, for example, UTC+8. */
    private String offset(Instant moment) {
        return OFFSET.format(moment.atZone(settings.zone())).replace("GMT", "UTC");
    }

    /** Returns the time of day with its offset from UTC, in ASCII, for a header. */
    public String ofDay(Instant moment) {
        return OF_DAY.format(moment.atZone(settings.zone())) + " (" + offset(moment) + ")";
    }

    /** Returns the moment to the second, for people who compare one moment with another. */
    public ShownTime toTheSecond(Instant moment) {
        return new ShownTime(TO_THE_SECOND.format(moment.atZone(settings.zone())), machine(moment));
    }

    /** Returns the moment for files: local time with its offset from UTC. */
    public OffsetDateTime withOffset(Instant moment) {
        return moment.atZone(settings.zone()).toOffsetDateTime();
    }

    /** Returns the moment at which the day begins. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    /** Returns the time since the moment in whole days; less than one day is today. */
    public String since(Instant moment) {
        long days = Math.max(0, Duration.between(moment, clock.instant()).toDays());
        return days == 0 ? words.of("time.today") : words.of("time.days", String.valueOf(days));
    }

    private static String machine(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
