package org.investportal.database;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the removal of erased personal data from the file of the embedded database.
 *
 * @param hour the hour of the day, in the time zone of the portal, in which the file is written anew after an erasure, from 0 to 23
 */
@ConfigurationProperties("portal.erasure")
public record ErasureSettings(@DefaultValue("4") int hour) {

    public ErasureSettings {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hour must be from 0 to 23");
        }
    }

    public LocalTime time() {
        return LocalTime.of(hour, 0);
    }
}
