package org.investportal.staff.editing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.investportal.catalogue.value.Language;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Says when something happened. */
@Component
class Moments {

    private final StaffWords words;

    Moments(StaffWords words) {
        this.words = words;
    }

    String of(Instant instant) {
        return DateTimeFormatter.ofPattern(words.of("edit.moment"), Language.EN.locale())
                .format(instant.atZone(ZoneOffset.UTC));
    }
}
