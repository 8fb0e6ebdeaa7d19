package org.investportal.catalogue.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.investportal.catalogue.value.Locator;

class PrintedTextTest {

    private static final String TEXT =
            "A port\n\nIt has two piers. Boats: 1,662\nthousand in\n2011\n\u00a0\t\r\n\n Up 5%";

    @Example
    void placesEachNumberInItsParagraphAndSentence() {
        assertThat(new PrintedText(TEXT).numbers())
                .containsExactly(
                        new PrintedNumber(new Locator(2, 1, 1), "two"),
                        new PrintedNumber(new Locator(2, 2, 1), "1,662 thousand"),
                        new PrintedNumber(new Locator(2, 2, 2), "2011"),
                        new PrintedNumber(new Locator(3, 1, 1), "5"));
    }

    @Example
    void readsAnyLineEndTheSame() {
        assertThat(new PrintedText(TEXT.replace("\n", "\r\n")).numbers()).isEqualTo(new PrintedText(TEXT).numbers());
    }

    @Example
    void hasNoParagraphsWhereNothingIsPrinted() {
        assertThat(new PrintedText("\n \n\u00a0").sentences()).isEmpty();
    }

    @Property
    void leavesNoDigitOutsideATokenAndAddsNone(@ForAll("texts") String text) {
        String tokens = new PrintedText(text)
                .numbers().stream().map(PrintedNumber::token).collect(joining());

        assertThat(digits(tokens)).isEqualTo(digits(text));
    }

    @Property
    void countsPlacesWithoutAGap(@ForAll("texts") String text) {
        List<Locator> places =
                new PrintedText(text).numbers().stream().map(PrintedNumber::at).toList();

        assertThat(places).isSorted();
        assertThat(places.stream().collect(groupingBy(at -> at.paragraph() + "." + at.sentence())))
                .allSatisfy((sentence, numbers) -> assertThat(numbers.stream().map(Locator::ordinal))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    @Property
    void findsEachTokenInItsSentence(@ForAll("texts") String text) {
        PrintedText printed = new PrintedText(text);
        List<List<String>> sentences = printed.sentences();

        assertThat(printed.numbers())
                .allSatisfy(number -> assertThat(sentences
                                .get(number.at().paragraph() - 1)
                                .get(number.at().sentence() - 1))
                        .contains(number.token()));
    }

    private static String digits(String text) {
        return Pattern.compile("\\p{N}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(joining());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1",
                "23",
                "456",
                "789",
                "2017",
                "٣",
                "½",
                "Ⅷ",
                "𝟏",
                "²",
                ",",
                ".",
                ". ",
                "! ",
                "\n",
                "\n\n",
                "\r\n \r\n",
                "\u00a0",
                " ",
                "-",
                "−",
                "%",
                "“",
                "” ",
                "(",
                "th",
                "nd ",
                " billion",
                "million ",
                "亿",
                "万",
                "No. ",
                "Co., ",
                "Ltd. ",
                "half",
                "Five-",
                "A",
                "nm");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(5, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Example
    void cutsASentenceIntoNumbersAndWords() {
        PrintedText printed = new PrintedText("\ufeffTitle\n\nIt was 12.5 million in 2031. The seven came.");

        assertThat(printed.sentences(1)).containsExactly("Title");
        assertThat(printed.pieces(2, 1))
                .containsExactly(
                        new PrintedText.Piece("It was ", 0),
                        new PrintedText.Piece("12.5 million", 1),
                        new PrintedText.Piece(" in ", 0),
                        new PrintedText.Piece("2031", 2),
                        new PrintedText.Piece(".", 0));
        assertThat(printed.pieces(2, 2)).contains(new PrintedText.Piece("seven", 1));
        assertThat(printed.pieces(2, 3)).isEmpty();
        assertThat(printed.pieces(3, 1)).isEmpty();
    }
}
