package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.reading.UnitVocabulary.Spelling;
import org.investportal.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each unit is recognised by words in both languages, and no words name two. */
class UnitVocabularyTest {

    @ParameterizedTest
    @EnumSource
    void everyUnitHasWords(Unit unit) {
        List<String> words = UnitVocabulary.of(unit).stream()
                .map(spelling -> spelling.before() + spelling.after())
                .toList();

        assertThat(words).isNotEmpty().doesNotContain("");
        assertThat(words).anyMatch(word -> word.matches(".*\\p{IsHan}.*") || !word.matches(".*\\p{L}.*"));
    }

    @Test
    void noWordsNameTwoUnits() {
        Map<List<String>, Unit> known = new HashMap<>();
        for (Spelling spelling : UnitVocabulary.all()) {
            assertThat(known.put(List.of(spelling.before(), spelling.after()), spelling.unit()))
                    .as(spelling.toString())
                    .isNull();
        }
    }

    /** Input is compared in this form. */
    @Test
    void wordsAreInTheFormInWhichInputIsRead() {
        assertThat(UnitVocabulary.all().stream().flatMap(spelling -> Stream.of(spelling.before(), spelling.after())))
                .allSatisfy(word -> assertThat(word)
                        .isEqualTo(
                                Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "us$1.2bn, usd, 1.2bn",
        "12亿美元, usd, 12亿",
        "12亿元, cny, 12亿",
        "人均4.5万元, cny-per-person, 4.5万",
        "120 km2, square-kilometres, 120",
        "'8.2 per 1,000 inhabitants', per-thousand-people, 8.2",
        "8.2 of them, -, -"
    })
    void theLongestWordsAreFirst(String text, String unit, String number) {
        Optional<Spelling> first = UnitVocabulary.all().stream()
                .filter(spelling -> spelling.number(text).isPresent())
                .findFirst();

        assertThat(first.map(Spelling::unit).map(Unit::code).orElse("-")).isEqualTo(unit);
        assertThat(first.flatMap(spelling -> spelling.number(text)).orElse("-")).isEqualTo(number);
    }

    @Test
    void allHasEverySpelling() {
        assertThat(UnitVocabulary.all().stream()
                        .collect(Collectors.groupingBy(Spelling::unit, Collectors.counting()))
                        .keySet())
                .containsExactlyInAnyOrder(Unit.values());
    }
}
