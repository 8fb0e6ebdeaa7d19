package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralMessageSourceTest {

    @ParameterizedTest
    @CsvSource({"0, figures", "1, figure", "2, figures", "11, figures"})
    void countsOneThingInTheSingular(String count, String noun) {
        assertEquals(
                count + " " + noun + ": 1 compared with other figures, 2 that could not be checked, 0 in doubt",
                English.words().of(English.LANGUAGE, "sector.checked", count, "1", "2", "0"));
    }
}
