package org.investportal.staff.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.staff.DeskWords;
import org.investportal.web.SettingKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings are limited in length, and telephone numbers in their number of digits. */
class SettingsValidatorTest {

    private final SettingsValidator validator = new SettingsValidator(DeskWords.english());

    @ParameterizedTest
    @CsvSource({
        "CONTACT_ADDRESS, '', 400, true",
        "CONTACT_ADDRESS, '', 401, false",
        "CONTACT_PHONE, +, 5, false",
        "CONTACT_PHONE, +, 6, true",
        "CONTACT_PHONE, +, 40, true",
        "CONTACT_PHONE, +, 41, false"
    })
    void endAtTheirLimit(SettingKey key, String beginning, int digits, boolean fits) {
        assertThat(validator.check(Map.of(key, beginning + "1".repeat(digits))).isEmpty())
                .isEqualTo(fits);
    }
}
