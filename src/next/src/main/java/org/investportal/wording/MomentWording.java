package org.investportal.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.investportal.value.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Formats moments for people, in the time zone of the portal: {@code 24 November 2026, 08:00 (Asia/Shanghai)}. */
@Component
public class MomentWording {

    private final MessageWording words;
    private final ZoneId zone;

    MomentWording(MessageWording words, @Value("${portal.zone:UTC}") ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** Returns the moment in words, to the minute. */
    public Moment of(Instant moment, Language language) {
        String local = DateTimeFormatter.ofPattern(words.of(language, "moment.pattern"), language.locale())
                .format(moment.atZone(zone));
        return new Moment(
                words.of(language, "moment.in-zone", local, zoneName()),
                moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private String zoneName() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
