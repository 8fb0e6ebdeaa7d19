package org.investportal.editorial.proposal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules read invented sentences; how many they read correctly is measured by {@link ProposalQualityTest}. */
class ProposalReaderTest {

    private static final long HARBOUR = 53;
    private static final long OUTPUT = 100;

    private final ProposalReader reader = new ProposalReader(new ProposalContext(
            new KnownNameIndex(List.of(new KnownName(HARBOUR, "Linhai"), new KnownName(HARBOUR, "临海市"))),
            new KnownNameIndex(List.of(
                    new KnownName(OUTPUT, "Added value of the port economy"), new KnownName(OUTPUT, "港口经济增加值"))),
            LocalDate.of(2024, 9, 15)));

    private NumberProposal number(String text, String token) {
        return reader.read(text).stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .filter(number -> number.number().token().equals(token))
                .findFirst()
                .orElseThrow(() -> new AssertionError(token + " is no number of: " + text));
    }

    private static String summary(NumberProposal number) {
        QuantityProposal quantity = number.quantity();
        if (quantity == null) {
            return number.role().value().code() + " "
                    + Objects.requireNonNull(number.reason()).code();
        }
        return String.join(
                " ",
                quantity.qualifier().value().code(),
                quantity.numeral() == null ? "?" : quantity.numeral().value().format(),
                quantity.unit() == null ? "?" : quantity.unit().value().code(),
                number.subject().period() == null
                        ? "?"
                        : number.subject().period().value().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2023, the added value was 159.2 billion yuan, up 14.7%. | 159.2 billion | exact 159.2 billion cny 2023",
                "In 2023, the added value was 159.2 billion yuan, up 14.7%. | 14.7          | exact 14.7 percent 2023",
                "Output exceeded RMB 5 billion in the first half of 2024.   | 5 billion     | more-than 5 billion cny 2024-H1",
                "There were 1,662 enterprises by the end of 2023.           | 1,662         | exact 1662 count 2023-12-31",
                "The port plans to reach 30 billion yuan by 2030.           | 30 billion    | exact 30 billion cny --2030",
                "Last year, exports fell by 5.3 percent.                    | 5.3           | exact -5.3 percent 2023",
                "The port ranks fourth in China.                            | fourth        | exact 4 place undated",
                "About a third of the goods came in 2022.                   | third         | about 33.3333 percent 2022",
                "2023年，港口经济增加值达1592亿元，同比增长14.7%。           | 1592亿        | exact 1592 亿 cny 2023",
                "2023年，港口经济增加值达1592亿元，同比增长14.7%。           | 14.7          | exact 14.7 percent 2023",
                "今年上半年新增企业3000多家。                                | 3000          | more-than 3000 count 2024-H1",
                "2023年末，全市共有三百二十家企业。                          | 三百二十      | exact 320 count 2023-12-31",
                "2022年出口下降5.3%。                                       | 5.3           | exact -5.3 percent 2022",
                "2023年，该港位居全国第四。                                  | 四            | exact 4 place 2023",
                "2023年销售额突破1.5万亿元。                                 | 1.5万亿       | more-than 1.5 trillion cny 2023"
            })
    void readsQuantitiesWithTheirPeriods(String text, String token, String expected) {
        assertThat(summary(number(text, token))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Output will grow by 3 to 5 percent in 2025.             | 3    | 5    | 3 to 5",
                "Output will grow by 3%–5% in 2025.                      | 3    | 5    | 3 to 5",
                "Exports fell by 3 to 5 percent in 2022.                 | 3    | 5    | -5 to -3",
                "The plan needs between 3 and 5 billion yuan.            | 3    | 5 billion | 3 to 5 billion",
                "Wages ranged from 3 to 5 billion yuan.                  | 3    | 5 billion | 3 to 5 billion",
                "2025年增长3%～5%。                                       | 3    | 5    | 3 to 5",
                "总投资30亿元至50亿元。                                    | 30亿 | 50亿 | 30 to 50 亿",
                "总投资30-50亿元。                                        | 30   | 50亿 | 30 to 50 亿",
                "总投资3O-50亿元。                                        | 3    | 50亿 | 30 to 50 亿",
                "总投资30-5O亿元。                                        | 30   | 5    | 30 to 50 亿",
                "The share rose from 3 to 5 percent.                     | 3    | 5    | -",
                "占比从3%提高到5%。                                        | 3    | 5    | -",
                "Output rose by 3 percent to 5 billion yuan.             | 3    | 5 billion | -",
                "Output and exports grew by 3 and 5 percent.             | 3    | 5    | -",
                "The port ranks 3rd to 5th.                              | 3rd  | 5th  | -"
            })
    void bothEndsOfARangeHaveTheRange(String text, String first, String last, String range) {
        assertThat(range(number(text, first))).isEqualTo(range);
        assertThat(range(number(text, last))).isEqualTo(range);
    }

    private static String range(NumberProposal number) {
        QuantityProposal quantity = number.quantity();
        return quantity == null || quantity.range() == null
                ? "-"
                : quantity.range().value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The “2+7” plan covers the whole bay.            | 2     | left-out name",
                "The 14th Five-Year Plan ends soon.              | 14th  | left-out name",
                "It is one of the busiest ports.                 | one   | left-out figure-of-speech",
                "On July 5, 2017, the city issued the plan.      | 2017  | left-out date-of-policy",
                "“十四五”规划进展顺利。                          | 十四五 | left-out name",
                "与2022年相比，2023年出口增长5%。                | 2022  | left-out story"
            })
    void leavesOutNumbersThatAreNoFigures(String text, String token, String expected) {
        assertThat(summary(number(text, token))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The output was 196.I billion yuan. | 196      | LETTER_FOR_DIGIT",
                "产值达196.I亿元。                    | 196      | LETTER_FOR_DIGIT",
                "增长O.5%。                          | 5        | LETTER_FOR_DIGIT",
                "投资1O0万元。                        | 0万      | LETTER_FOR_DIGIT",
                "2O18年建成。                        | 18       | LETTER_FOR_DIGIT",
                "二O一八年建成。                      | 一八     | CHINESE_ZERO",
                "共有企业１２３４家。                 | １２３４ | WIDE_DIGITS",
                "产值达1.2 万亿元。                   | 1.2 万亿 | SPACE_BEFORE_SCALE",
                "共有企业2〇5家。                     | 2〇5     | CHINESE_ZERO",
                "There are 1 662 enterprises.        | 662      | SPACE_IN_NUMBER",
                "The output was 1.234.567 yuan.      | 1.234    | MIXED_SEPARATORS",
                "The output changed by –3.2 percent. | 3.2      | DASH_OR_MINUS"
            })
    void pointsAtTypingTraps(String text, String token, TypingTrap trap) {
        assertThat(number(text, token).traps()).contains(trap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2023, the added value was 159.2 billion yuan, up 14.7%, from 1,234 firms and 5G networks.",
                "2023年1—6月，增加值达1592亿元，增长14.7%，5G基站3000个。",
                "O2O平台30个，I型企业3家，An O2O platform of Port II had 30 users."
            })
    void seesNoTrapsInUsualNumbers(String text) {
        assertThat(reader.read(text))
                .flatExtracting(SentenceProposal::numbers)
                .flatExtracting(NumberProposal::traps)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The output was 196.I yuan.      | 196 | exact 196.1 cny",
                "The output was 196.Ibn yuan.    | 196 | exact 196.1 billion cny",
                "Output changed by -3.I%.        | -3  | exact -3.1 percent",
                "产值达196.I亿元。                | 196 | exact 196.1 亿 cny",
                "产值达196.Ｉ亿元。               | 196 | exact 196.1 亿 cny",
                "增长O.5%。                      | 5   | exact 0.5 percent",
                "投资3O亿元。                     | 3   | exact 30 亿 cny",
                "投资3О亿元，О为西里尔字母。       | 3   | exact 30 亿 cny",
                "投资1O0万元。                    | 1   | exact 100 万 cny"
            })
    void proposesTheNumberThatALetterStandsFor(String text, String token, String meant) {
        QuantityProposal quantity = number(text, token).quantity();

        assertThat(Objects.requireNonNull(quantity).numeral())
                .extracting(Proposed::confidence)
                .isEqualTo(Confidence.GUESS);
        assertThat(summary(number(text, token))).startsWith(meant);
    }

    @Test
    void readsNoPeriodWhereALetterStandsForADigit() {
        assertThat(number("2018年l2月产值达30亿元。", "30亿").subject().period())
                .as("not February")
                .isNull();
    }

    @Test
    void carriesPeriodAndAreaToLaterSentencesAndIsLessSure() {
        String text = "In 2023, Linhai had an output of 5 billion yuan. The profit was 1 billion yuan.";

        SubjectProposal first = number(text, "5 billion").subject();
        SubjectProposal second = number(text, "1 billion").subject();

        assertThat(Objects.requireNonNull(first.period()).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(second.period()).isEqualTo(Proposed.guess(first.period().value()));
        assertThat(first.area()).isEqualTo(Proposed.likely(HARBOUR));
        assertThat(second.area()).isEqualTo(Proposed.guess(HARBOUR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2023, the added value of Linhai's port economy was 5 billion yuan. | 5 billion",
                "2023年，临海市港口经济增加值达5亿元。                                   | 5亿"
            })
    void knowsIndicatorsByTheirNames(String text, String token) {
        assertThat(Objects.requireNonNull(number(text, token).subject().indicator())
                        .value())
                .isEqualTo(OUTPUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Output was 5 billion yuan, up 7%, and made up 25% of GDP. | 7  | GROWTH_OF",
                "Output was 5 billion yuan, up 7%, and made up 25% of GDP. | 25 | SHARE_OF",
                "Exports were 5 billion yuan, 25% of Northport's.          | 25 | SHARE_OF",
                "Exports were 5 billion yuan, 25% of sales.                | 25 | SHARE_OF",
                "产值达50亿元，同比增长7%，占全市25%。                        | 7  | GROWTH_OF",
                "产值达50亿元，同比增长7%，占全市25%。                        | 25 | SHARE_OF"
            })
    void relatesGrowthAndShareToTheNumberBefore(String text, String token, RelationKind kind) {
        assertThat(number(text, token).relation()).isEqualTo(new RelationProposal(Proposed.likely(kind), 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales of boats and nets rose by 4 percent and 5 percent respectively.   | 5     | sales of nets",
                "In May 2024, boats, nets and ropes reached 4, 5 and 6 million yuan respectively. | 5 | nets",
                "Freight was 9 million tonnes, showing a decrease of 0.8%.               | 0.8   | freight",
                "Imports were 9 billion yuan while exports rose 2% to 8 billion yuan.    | 8 billion | exports",
                "渔船、渔网和缆绳分别实现产值4亿元、5亿元和6亿元，增长7%、8%和9%。        | 8     | 渔网产值",
                "渔船、渔网等产品产量分别增长4.1倍和5%。                                  | 4.1   | 渔船产量",
                "港口吞吐量9万吨，两年平均增长6%，比一季度回落4个百分点。                  | 4     | 港口吞吐量"
            })
    void findsTheWordsThatNameANumber(String text, String token, String words) {
        assertThat(Objects.requireNonNull(number(text, token).subject().indicatorWords())
                        .value())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In May 2024, output was 9 billion yuan, up 2 points from the same period last year. | 2 | 2024-05",
                "In May 2024, exports rose 2% from May last year to 8 billion yuan. | 8 billion | 2024-05",
                "Sales hit 9 billion yuan in the six months ended June 30.          | 9 billion | 2024-H1",
                "Sales hit 9 billion yuan in the twelve months ended March 2024.    | 9 billion | 2023-04--2024-03"
            })
    void takesNoPeriodThatIsOnlyComparedWith(String text, String token, String period) {
        assertThat(Objects.requireNonNull(number(text, token).subject().period())
                        .value()
                        .code())
                .isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In May 2024, exports were 13.6 billion yuan (US$2.1 billion), up 4 percent. | 2.1 billion | OTHER_UNIT | 4",
                "In May 2024, exports were US$2.1 billion (about RMB 13.6 billion), up 4%.   | 13.6 billion | OTHER_UNIT | 4",
                "2024年5月，出口2.1亿美元（约合13.6亿元），增长4%。                            | 13.6亿 | OTHER_UNIT | 4",
                "In May 2024, exports were 13.6 billion yuan (12 billion yuan a year ago), up 4%. | 12 billion | VALUE | 4"
            })
    void knowsAnAmountThatIsPrintedInTwoCurrencies(String text, String token, ReadingRole role, String growth) {
        assertThat(number(text, token).role().value()).isEqualTo(role);
        if (role == ReadingRole.OTHER_UNIT) {
            assertThat(Objects.requireNonNull(number(text, growth).relation()).ordinal())
                    .isEqualTo(number(text, token).number().at().ordinal() - 1);
        }
    }

    @Test
    void tellsTargetsFromResults() {
        String text = "The output was 5 billion yuan. The port aims to reach 9 billion yuan.";

        assertThat(Objects.requireNonNull(number(text, "5 billion").subject().nature())
                        .value())
                .isEqualTo(Nature.ACTUAL);
        assertThat(Objects.requireNonNull(number(text, "9 billion").subject().nature())
                        .value())
                .isEqualTo(Nature.TARGET);
    }

    @Test
    void keepsTheWordOfAUnitThatTheCatalogueLacks() {
        QuantityProposal quantity = Objects.requireNonNull(
                number("The port moved 5 million furlongs.", "5 million").quantity());
        QuantityProposal length = Objects.requireNonNull(
                number("The road has 5 nautical miles.", "5").quantity());

        assertThat(quantity.unit()).isEqualTo(Proposed.likely(Unit.COUNT));
        assertThat(length.unit()).isNull();
        assertThat(length.unitWord()).isEqualTo("nautical miles");
        assertThat(length.qualifier().value()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void countsParticipantsOfARanking() {
        assertThat(number("Linhai ranked third among 36 cities.", "36").role().value())
                .isEqualTo(ReadingRole.FIELD);
    }

    private static final List<String> FRAGMENTS = List.of(
            "In 2023, the added value of Linhai's port economy was 159.2 billion yuan, up 14.7%. ",
            "2023年，临海市港口经济增加值达1592亿元，同比增长14.7%。",
            "1,",
            "一",
            "9 ",
            "“",
            "a-",
            "from 2007 to ",
            "第一二三四五",
            "(",
            "I.1",
            "billion ",
            "\n\n5");

    static List<String> fragments() {
        return FRAGMENTS;
    }

    /** Careless patterns take time that grows faster than the text. */
    @ParameterizedTest
    @MethodSource("fragments")
    void readsTheLongestTextInTime(String fragment) {
        String text = fragment.repeat(ProposalReader.LONGEST_TEXT / fragment.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(text));
    }

    private static final int LONG = 3_900;

    @Test
    void proposesNothingForASentenceThatIsATable() {
        String row = "x 1, ";

        assertThat(reader.read(row.repeat(ProposalReader.MOST_IN_A_SENTENCE))
                        .get(0)
                        .numbers())
                .hasSize(ProposalReader.MOST_IN_A_SENTENCE);
        assertThat(reader.read(row.repeat(ProposalReader.MOST_IN_A_SENTENCE + 1))
                        .get(0)
                        .numbers())
                .isEmpty();
    }

    /** As long as a sentence may be, with as many numbers: a rule that compares each number with all others is slow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, ",
                "1 and ",
                "1 to ",
                "3%–5%、",
                "一、",
                "1亿元、增长2%，",
                "up 1 percent to 2 billion yuan, ",
                "2023年",
                "from 2007 to ",
                "9 ",
                "1-",
                "第一二三四五",
                "“",
                "a-"
            })
    void readsALongSentenceInTime(String fragment) {
        String words = " of boats and nets".repeat(LONG / 18);
        List<String> sentences = List.of(
                cut(fragment.repeat(ProposalReader.MOST_IN_A_SENTENCE)),
                cut((fragment + words.substring(0, 18)).repeat(ProposalReader.MOST_IN_A_SENTENCE)),
                cut(fragment.repeat(ProposalReader.MOST_IN_A_SENTENCE / 2) + words));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sentences.forEach(reader::read));
    }

    private static String cut(String sentence) {
        return sentence.substring(0, Math.min(LONG, sentence.length()));
    }

    /** As long as a sentence may be. */
    @ParameterizedTest
    @ValueSource(strings = {"a, 1, ", "a and b rose 1 and 2, ", "渔船、渔网分别增长1和2，", "渔船分别", "1, ", "比增长"})
    void findsTheListsOfALongSentenceInTime(String fragment) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> listed(fragment.repeat(3_900 / fragment.length()) + " respectively"));
    }

    @Test
    void findsListsOfUnlikeLengthInTime() {
        String lists = "a, ".repeat(500) + "b rose by " + "1, ".repeat(600) + "respectively";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> listed(lists));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> NounPhraseFinder.isPhrase("比增长".repeat(20) + "多"));
    }

    private static void listed(String sentence) {
        PrintedText printed = new PrintedText(sentence);
        SentenceScan scan = SentenceScan.of(sentence, printed.pieces(1, 1));
        ListedNameFinder listed = new ListedNameFinder(scan);
        scan.tokens().forEach(listed::of);
    }

    @Test
    void readsAListOfTwentyNames() {
        String names = String.join(
                ", ",
                IntStream.rangeClosed('a', 's')
                        .mapToObj(Character::toString)
                        .map("boat "::concat)
                        .toList());
        String numbers =
                IntStream.rangeClosed(11, 29).mapToObj(Integer::toString).collect(joining(", "));

        NumberProposal last = number(
                "In 2024, " + names + " and nets reached " + numbers + " and 30 million yuan respectively.", "29");

        assertThat(Objects.requireNonNull(last.subject().indicatorWords()).value())
                .isEqualTo("boat s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"从业人员为5000至1万人。 | 5000 | 5000", "投资30至50亿元。       | 30   | 30 亿"})
    void sharesAWordOfSizeOnlyWithANumberNearIt(String text, String token, String number) {
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(number(text, token).quantity())
                                        .numeral())
                        .value()
                        .format())
                .isEqualTo(number);
    }
}
