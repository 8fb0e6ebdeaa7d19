package org.investportal.editorial.proposal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.coverage.PrintedText.Piece;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.ReadingRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The marked sentences measure the rules that propose figures. A person wrote and marked them before there were rules.
 * Places and numbers are invented. {@code sentences-en.jsonl} and {@code sentences-zh.jsonl} have one sentence a line:
 *
 * <ul>
 *   <li>{@code difficulty}: plain, normal or hard.
 *   <li>{@code numbers}: every number and number word, in reading order. A token is in the text as the portal reads it,
 *       with one plain space for any white space.
 *   <li>{@code tokenizer}: why the tokens of the portal differ from those of a person. Then the token is the whole number:
 *       第四, 三成, 三分之一, 翻了一番, two-thirds. A qualifier (近, 余) is not part of a token unless it stands inside the number
 *       (3000多亿). Characters in a unit or a common word (百分点, 上半年, 一般, 每万人) are no number words.
 * </ul>
 *
 * <p>A number has the {@code role} of a reading, and if it is left out a {@code reason}. Also left out are: a threshold in
 * the name of an indicator (projects of more than 10 billion yuan: name), the year that a comparison starts from (story), a
 * date that dates no figure (story), a condition in a policy (date-of-policy). The size of a list that others rank is a
 * field, also in its name (世界500强). A value has:
 *
 * <ul>
 *   <li>{@code amount}: the decimal with its multiplier; a fall is negative, percent stays percent. The net loss is a
 *       positive amount if the indicator is the loss. A fraction is in percent, a third is 33.3333. "Tripled" is 3 times,
 *       halved is 0.5 times, 翻两番 is 4 times, 增长3.4倍 is 3.4 times as printed. "Hundreds" is 100 with the qualifier order-of.
 *   <li>{@code unit}: a code.
 *   <li>{@code period}: a code or null if the sentence names no year. The first three quarters are
 *       {@code 2023-01--2023-09}, the end of a year or month is its last day, "by 2025" is {@code --2025}, "by the end of 2025"
 *       is {@code 2025-12-31}, the 14th Five-Year Plan is {@code 2021--2025}. A comparison of two years is the range between
 *       them. The year before a year that the sentence names is that year. Signings at an event have the days of the
 *       event. A change of a stock has the day of the stock.
 *   <li>{@code area}: the name in the sentence or null, also for "the city" and 全市.
 *   <li>{@code indicator}: the shortest complete noun phrase in the sentence, or null if it has none; {@code …} between
 *       spaces stands for words in between. It is the thing that grew, or the whole of a share, whose {@code part} is
 *       apart.
 *   <li>{@code nature}: actual, target, forecast or estimate. A preliminary or revised number is actual and has a
 *       {@code vintage}.
 *   <li>{@code range}: from or to, if two values are the ends of a range.
 *   <li>{@code relation}: growth-of or share-of, and in {@code of} the index of the amount beside it, from 0, or null. For a
 *       share this is the amount of the part, or of the whole if the sentence does not print the part. A change of a
 *       share, a rank or a count is a growth too. A lead over another area, or over the growth of another period, has no
 *       relation and is negative if it lags.
 * </ul>
 */
class AnnotatedSentencesTest {

    private static final int LEAST_OF_A_LANGUAGE = 75;
    private static final int LEAST = 160;
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    static List<AnnotatedSentence> sentences() throws IOException {
        return Stream.of(AnnotatedSentence.in("en"), AnnotatedSentence.in("zh"))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void areEnoughInEachLanguage() throws IOException {
        assertTrue(AnnotatedSentence.in("en").size() >= LEAST_OF_A_LANGUAGE, "English");
        assertTrue(AnnotatedSentence.in("zh").size() >= LEAST_OF_A_LANGUAGE, "Chinese");
        assertTrue(sentences().size() >= LEAST, "both");
    }

    @Test
    void haveIdsAndTextsOfTheirOwn() throws IOException {
        int size = sentences().size();

        assertEquals(
                size, sentences().stream().map(AnnotatedSentence::id).distinct().count(), "ids");
        assertEquals(
                size,
                sentences().stream().map(AnnotatedSentence::text).distinct().count(),
                "texts");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void printTheirNumbersInOrder(AnnotatedSentence sentence) {
        String text = WHITE.matcher(sentence.text()).replaceAll(" ");
        int from = 0;
        for (AnnotatedNumber number : sentence.numbers()) {
            int at = text.indexOf(number.token(), from);
            assertTrue(at >= 0, number.token() + " is missing in " + sentence.id());
            from = at + number.token().length();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void haveTheTokensOfThePortalUnlessTheySayWhyNot(AnnotatedSentence sentence) {
        List<String> tokens =
                sentence.numbers().stream().map(AnnotatedNumber::token).toList();

        assertTrue(
                sentence.tokenizer() != null || tokens.equals(tokensOfThePortal(sentence.text())),
                () -> sentence.id() + ": " + tokens + " are not " + tokensOfThePortal(sentence.text()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void haveValidCodes(AnnotatedSentence sentence) {
        assertTrue(Set.of("plain", "normal", "hard").contains(sentence.difficulty()), sentence.id());
        sentence.numbers().forEach(number -> assertDoesNotThrow(() -> checkCodes(number), sentence.id()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void printThePhrasesOfTheirValues(AnnotatedSentence sentence) {
        List<String> missing = sentence.numbers().stream()
                .flatMap(number -> Stream.of(number.indicator(), number.part(), number.area()))
                .filter(Objects::nonNull)
                .flatMap(phrase -> Stream.of(phrase.split(" … ", -1)))
                .filter(words -> !sentence.text().contains(words))
                .toList();

        assertEquals(List.of(), missing, sentence.id());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void relateValuesToValues(AnnotatedSentence sentence) {
        Set<Integer> values = IntStream.range(0, sentence.numbers().size())
                .filter(index -> sentence.numbers().get(index).role().equals("value"))
                .boxed()
                .collect(Collectors.toSet());
        for (AnnotatedNumber number : sentence.numbers()) {
            if (number.relation() != null) {
                Integer of = number.relation().of();
                assertTrue(
                        Set.of("growth-of", "share-of")
                                .contains(number.relation().kind()),
                        sentence.id());
                assertTrue(of == null || values.contains(of), sentence.id());
            }
        }
    }

    private static void checkCodes(AnnotatedNumber number) {
        switch (Coded.parse(ReadingRole.class, number.role())) {
            case LEFT_OUT -> Coded.parse(LeftOut.class, Objects.requireNonNull(number.reason()));
            case VALUE -> checkValue(number);
            case PERIOD, FIELD, OTHER_VALUE, OTHER_UNIT -> {}
        }
    }

    private static void checkValue(AnnotatedNumber number) {
        Objects.requireNonNull(number.amount());
        Objects.requireNonNull(number.unit());
        Coded.parse(Qualifier.class, Objects.requireNonNull(number.qualifier()));
        if (number.period() != null) {
            Period.parse(number.period());
        }
        assertTrue(Set.of("actual", "target", "forecast", "estimate").contains(number.nature()), number.token());
        assertTrue(number.range() == null || Set.of("from", "to").contains(number.range()), number.token());
        assertTrue(
                number.vintage() == null || Set.of("preliminary", "revised").contains(number.vintage()),
                number.token());
    }

    private static List<String> tokensOfThePortal(String text) {
        PrintedText printed = new PrintedText(text);
        return IntStream.rangeClosed(1, printed.sentences().size())
                .boxed()
                .flatMap(paragraph -> IntStream.rangeClosed(
                                1, printed.sentences(paragraph).size())
                        .mapToObj(sentence -> printed.pieces(paragraph, sentence)))
                .flatMap(List::stream)
                .filter(piece -> piece.number() > 0)
                .map(Piece::text)
                .toList();
    }
}
