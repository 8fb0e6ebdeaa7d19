package org.investportal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark of a cited figure stands behind its phrase. */
class CitedPhraseLengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
             enterprises. It is published|enterprises| enterprises
             new enterprises of the city, and more|enterprises| new enterprises
             of them, and more|enterprises| of them
            家）。按原文|家企业|家
            家企业的产值|家企业|家企业
             and no more|-| and no more
            .|enterprises|-
            """)
    void endsAfterTheCountedNoun(String behind, String counted, String phrase) {
        Quantity quantity = Quantity.parse("exact 560 count");

        assertEquals(phrase == null ? 0 : phrase.length(), CitedPhraseLength.length(behind, quantity, counted));
    }

    @ParameterizedTest
    @CsvSource({"PERCENT", "CNY"})
    void endsWithTheUnit(Unit unit) {
        assertEquals(0, CitedPhraseLength.length(" of sales", Quantity.parse("exact 70 " + unit.code()), null));
    }
}
