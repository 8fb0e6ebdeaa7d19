package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.investportal.value.Language;
import org.investportal.value.Period;
import org.investportal.value.Quantity;
import org.investportal.wording.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is typed as its source prints it; its precision and unit are read with it. */
class PrintedFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +15.1%                     | 15.1          | percent | exact     | 15.1%
            +15.1 %                    | 15.1          | percent | exact     | 15.1%
            plus 15.1 percent          | 15.1          | percent | exact     | 15.1%
            -3.2%                      | -3.2          | percent | exact     | -3.2%
            about 15%                  | 15            | percent | about     | about 15%
            约15%                      | 15            | percent | about     | about 15%
            15%左右                    | 15            | percent | about     | about 15%
            more than 100 billion yuan | 100 billion   | cny     | more-than | more than 100 billion yuan, exactly 100,000,000,000 yuan
            超过1000亿元               | 1000 亿       | cny     | more-than | more than 100 billion yuan, exactly 100,000,000,000 yuan
            近1000亿元                 | 1000 亿       | cny     | almost    | almost 100 billion yuan, exactly 100,000,000,000 yuan
            no less than 20%           | 20            | percent | at-least  | at least 20%
            不超过20%                  | 20            | percent | at-most   | at most 20%
            about 3 to 5 %             | 3 to 5        | percent | about     | about 3 to 5%
            159.2 billion yuan         | 159.2 billion | cny     | exact     | 159.2 billion yuan, exactly 159,200,000,000 yuan
            159.2 billion yuan (RMB)   | 159.2 billion | cny     | exact     | 159.2 billion yuan, exactly 159,200,000,000 yuan
            1592亿元（人民币）         | 1592 亿       | cny     | exact     | 159.2 billion yuan, exactly 159,200,000,000 yuan
            over half of               | over half of  |         | more-than |
            """)
    void aNumberSaysItsPrecisionAndUnit(String typed, String number, String unit, String qualifier, String understood) {
        if (understood == null) {
            assertThat(Typed.number(typed, "", "exact").problem()).isNotNull();
            return;
        }
        Quantity read = TypedQuantity.read(typed, Language.EN);

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.unit().code()).isEqualTo(unit);
        assertThat(read.qualifier().code()).isEqualTo(qualifier);
        assertThat(English.quantities().understood(read, Language.EN)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 15  | almost | percent | unreadable.words-with-qualifier
            15%       | exact  | cny     | unreadable.unit
            379.5 billion%  | exact | '' | unreadable.too-large
            999,999,999,999,999,999,999,999% | exact | '' | unreadable.too-large
            999,999,999 trillion yuan | exact | '' | unreadable.too-large
            12,3      | exact  | percent | unreadable.number
            about     | exact  | percent | unreadable.number
            """)
    void whatContradictsIsRefused(String typed, String qualifier, String unit, String key) {
        assertThat(Typed.number(typed, unit, qualifier).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            end of 2019      | 2019-12-31 | end of 2019
            2019年末         | 2019-12-31 | end of 2019
            2019年底         | 2019-12-31 | end of 2019
            end of June 2019 | 2019-06-30 | end of June 2019
            28 Feb 2019      | 2019-02-28 | end of February 2019
            Q1 2019          | 2019-Q1    | first quarter of 2019
            """)
    void aPeriodIsUnderstood(String typed, String code, String understood) {
        Period period = PeriodReader.read(typed, Language.EN);

        assertThat(period.code()).isEqualTo(code);
        assertThat(English.periods().of(period, Language.EN)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29 Feb 2019   | “29 Feb 2019” is not a day of the calendar: that month had 28 days.
            2019年2月29日 | “2019年2月29日” is not a day of the calendar: that month had 28 days.
            31 June 2018  | “31 June 2018” is not a day of the calendar: that month had 30 days.
            """)
    void aDayThatDoesNotExistIsExplained(String typed, String message) {
        UnreadableInput refused =
                catchThrowableOfType(UnreadableInput.class, () -> PeriodReader.read(typed, Language.EN));

        assertThat(Typed.message(refused.problem())).isEqualTo(message);
    }
}
