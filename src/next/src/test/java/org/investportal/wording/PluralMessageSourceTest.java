package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralMessageSourceTest {

    @ParameterizedTest
    @CsvSource({"0, 0 figures", "1, 1 figure", "2, 2 figures", "11, 11 figures"})
    void countsOneThingInTheSingular(String count, String counted) {
        PluralMessageSource messages = new PluralMessageSource();
        messages.setBasename("plural");

        assertThat(new MessageWording(messages).of(English.LANGUAGE, "figures", count))
                .isEqualTo(counted);
    }
}
