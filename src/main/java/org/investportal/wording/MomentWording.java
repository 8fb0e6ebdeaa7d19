package org.investportal.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PortalSettings;
import org.springframework.stereotype.Component;

/** Formats moments for people, in the time zone of the portal: {@code 24 November 2026, 08:00 (Asia/Shanghai)}. */
@Component
public class MomentWording {

    private final MessageWording words;
    private final PortalSettings settings;

    MomentWording(MessageWording words, PortalSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    public Moment of(Instant moment, Language language) {
        String local = DateTimeFormatter.ofPattern(words.of(language, "moment.pattern"), language.locale())
                .format(moment.atZone(settings.zone()));
        return new Moment(
                words.of(language, "moment.in-zone", local, zoneName()),
                moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private String zoneName() {
        return settings.zone().equals(ZoneOffset.UTC) ? "UTC" : settings.zone().getId();
    }
}
