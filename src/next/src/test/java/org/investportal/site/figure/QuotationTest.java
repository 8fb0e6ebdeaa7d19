package org.investportal.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.investportal.site.part.PrintedPlace;
import org.investportal.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    /** Brackets stand around the numbers that are marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2017 it was 304.1 billion. | 2017;304.1 billion | In [2017] it was [304.1 billion].",
                "From 12 to 1,200 and 12.5 and 12. | 12 | From [12] to 1,200 and 12.5 and 12.",
                "At 1,200 and 12.5, at last 12. | 12 | At 1,200 and 12.5, at last [12].",
                "5 of 5 | 5;5 | [5] of [5]",
                "增加值1592亿元 | 1592亿 | 增加值[1592亿]元",
                "No number here | 7 | No number here",
            })
    void marksEachNumberWhereTheWordsFirstHaveItAsAWhole(String words, String tokens, String marked) {
        List<PrintedPlace> numbers = List.of(tokens.split(";")).stream()
                .map(token -> new PrintedPlace("", "", "", "/sources/one#" + token, Language.EN, token, null))
                .toList();
        assertThat(Quotation.pieces(words, numbers).stream()
                        .map(piece -> piece.href() == null ? piece.text() : "[" + piece.text() + "]")
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}
