package org.investportal.catalogue.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.value.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static final QuotationFinder TEXT = new QuotationFinder(new PrintedText("""
            The port’s year

            The “North–South” quay handled 12.5 million
            tonnes in 2031. It has 40 berths.

            It has 112 cranes, and the port’s caf\u00e9 3. It fell by −5.3%.

            全市实现地区生产总值1592亿元，
            同比增长１５.１％。港口有泊位40个，居全省第二位、全国第三十五位。"""));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quay handled 12.5 million tonnes; 2.1.1",
                "'  the \"north-south\" QUAY\u00a0HANDLED\t12.5 milliontonnes '; 2.1.1",
                "“The 'North—South' quay handled 12.5; 2.1.1",
                "「tonnes in ２０３１．」; 2.1.2",
                "tonnes in 20\u00ad31; 2.1.2",
                "port's cafe\u0301 3; 3.1.2",
                "fell by -5.3%; 3.2.1",
                "地区生产总值 1592亿元; 4.1.1",
                "元,同比增长15.1%; 4.1.2",
                "全省第二位; 4.2.2"
            })
    void findsWordsWhateverTheirTypesetting(String words, String place) {
        assertThat(TEXT.in(words))
                .singleElement()
                .satisfies(match -> assertThat(match.numbers())
                        .extracting(PrintedNumber::at)
                        .containsExactly(Locator.parse(place)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 cranes",
                "handled 12",
                "uay handled 12.5 million",
                "12.5 million ton",
                "592亿元",
                "全国第三",
                "十五位",
                "handled 12.5 tonnes",
                "",
                "…“”"
            })
    void findsWholeWordsAndNumbersOnly(String words) {
        assertThat(TEXT.in(words)).isEmpty();
    }

    @Test
    void findsEachPlaceOfTheWords() {
        assertThat(TEXT.in("it has"))
                .extracting(QuotationFinder.Match::sentence)
                .containsExactly(new Locator(2, 2, 1), new Locator(3, 1, 1));
    }

    @Test
    void readsNumbersOfAllSentencesThatTheWordsAreIn() {
        assertThat(TEXT.in("in 2031. It has 40 berths."))
                .containsExactly(new QuotationFinder.Match(
                        new Locator(2, 1, 1),
                        List.of(
                                new PrintedNumber(new Locator(2, 1, 2), "2031"),
                                new PrintedNumber(new Locator(2, 2, 1), "40"))));
    }
}
