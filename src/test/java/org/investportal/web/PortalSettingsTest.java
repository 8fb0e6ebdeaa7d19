package org.investportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.ZoneOffset;
import org.investportal.web.PortalSettings.Contact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankSettingsAreUnset(String blank) {
        PortalSettings settings =
                new PortalSettings(blank, blank, blank, ZoneOffset.UTC, new Contact(blank, blank, blank, blank));

        assertNull(settings.baseUrl());
        assertNull(settings.publisher());
        assertNull(settings.license());
        assertEquals(new Contact(null, null, null, null), settings.contact());
        assertFalse(settings.contact().isReachable());
    }
}
