package org.investportal.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Settings of approximate amounts in US dollars: all of them or none.
 *
 * @param rate the yuan for one US dollar
 * @param date the day of the rate
 * @param source who published the rate, or the web address where it is published
 */
@ConfigurationProperties("portal.usd")
public record DollarSettings(
        @Nullable BigDecimal rate,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable String source) {

    public DollarSettings {
        source = source == null || source.isBlank() ? null : source.strip();
        long set = Stream.of(rate, date, source).filter(Objects::nonNull).count();
        if (set != 0 && set != 3) {
            throw new IllegalArgumentException(
                    "set portal.usd.rate, portal.usd.date and portal.usd.source, or none of them");
        }
        if (rate != null && rate.signum() <= 0) {
            throw new IllegalArgumentException("rate must be the yuan for one US dollar, such as 6.61");
        }
    }
}
