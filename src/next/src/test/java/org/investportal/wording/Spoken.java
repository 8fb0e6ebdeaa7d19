package org.investportal.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.investportal.core.Content;
import org.investportal.value.Language;

/** Page texts without the portal around them, in 2026 and without a rate of the dollar. */
public final class Spoken {

    private Spoken() {}

    public static PageText of(Content content, Language language) {
        return factory().of(content, language);
    }

    public static PageTextFactory factory() {
        MessageWording words = English.words();
        PeriodWording periods = English.periods();
        QuantityWording quantities = English.quantities();
        return new PageTextFactory(
                words,
                quantities,
                periods,
                new MomentWording(words, ZoneOffset.UTC),
                new DollarWording(words, quantities, periods, new DollarSettings(null, null, null)),
                new PlaceWording(words),
                new PortalCalendar(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
