package org.investportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.ZoneOffset;
import org.investportal.catalogue.value.Language;
import org.investportal.web.OperatorSettings.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankSettingsAreUnset(String blank) {
        OperatorSettings settings = new OperatorSettings(
                blank,
                blank,
                blank,
                blank,
                ZoneOffset.UTC,
                null,
                new Contact(blank, blank, blank, blank, blank, blank));

        assertNull(settings.baseUrl());
        assertNull(settings.publisher());
        assertNull(settings.license());
        assertNull(settings.publisher(Language.ZH));
        assertEquals(new Contact(null, null, null, null, null, null), settings.contact());
        assertFalse(settings.contact().isReachable());
    }

    @Test
    void chinesePagesUseTheChineseNamesAndOtherwiseTheOthers() {
        Contact contact = new Contact("Office", "办公室", null, null, "1 Road", null);
        OperatorSettings settings = new OperatorSettings(null, "Agency", "机构", null, ZoneOffset.UTC, null, contact);

        assertEquals("Agency", settings.publisher(Language.EN));
        assertEquals("机构", settings.publisher(Language.ZH));
        assertEquals("Office", contact.name(Language.EN));
        assertEquals("办公室", contact.name(Language.ZH));
        assertEquals("1 Road", contact.address(Language.ZH));
    }
}
