package org.investportal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.core.Content;
import org.investportal.core.Description;
import org.investportal.core.Item;
import org.investportal.core.Problems.Problem;
import org.investportal.fixture.ShippedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test breaks one rule in the shipped content, which keeps them all. */
class KindRulesTest {

    private static final String NOTE = "1 | editors-note | Doubtful. | 存疑。";

    private Content content = ShippedContent.content();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            50;   parent;         53;                           parent;        An area cannot be part of itself
            305;  period;         undated;                      periodBasis;   choose “not given in the source” if the period is undated
            305;  periodBasis;    undated;                      periodBasis;   choose “not given in the source” if the period is undated
            305;  value;          159.2 billion usd;            value;         Use the unit of the indicator
            305;  value;          -159.2 billion cny;           value;         cannot be below zero
            306;  value;          more-than -15.0 percent;      value;         Readers would understand the opposite
            305;  fieldSize;      20;                           fieldSize;     Only a rank or a count is out of a total
            301;  fieldSize;      0;                            fieldSize;     Write a number from 1 on
            305;  peers;          1 | 54 | ahead;               peers;         Only ranks have areas to compare with
            301;  peers;          1 | 53 | ahead;               peers;         Each line needs another area
            301;  peers;          1 | 54 | ahead~2 | 54 | level; peers;        Each line needs another area
            305;  status;         flagged;                      notes;         Add an editor’s note
            700;  status;         flagged;                      notes;         Add an editor’s note
            309;  period;         2017;                         period;        Another figure exists
            100;  unit;           percent;                      unit;          Choose one of: yuan
            107;  priceBasis;     current;                      priceBasis;    does not depend on prices
            107;  rankDirection;  '';                           rankDirection; a rank needs it
            100;  rankDirection;  highest-first;                rankDirection; Only a rank has this
            100;  rankedIn;       53;                           rankedIn;      Only a rank has this
            100;  rankedAmong.en; cities;                       rankedAmong.en; Only a rank has this
            101;  relations;      1 | growth-of | 101 |  | ;    relations;     cannot be related to itself
            103;  relations;      1 | share-of | 100 |  | ;     relations;     needs a second indicator
            101;  relations;      1 | growth-of | 100 | 117 | ; relations;     has only one other indicator
            101;  relations;      1 | growth-of | 100 |  | 52;  relations;     Leave “Area of the whole” empty
            100;  alsoShownIn;    10;                           alsoShownIn;   in this sector already
            100;  position;       0;                            position;      Write a number from 1 on
            20;   slug;           ai-standing;                  slug;          Another topic of the sector has this anchor
            10;   headlines;      1 | 300 | ;                   headlines;     has the status “In doubt” and cannot be a headline figure
            10;   headlines;      1 | 305 | ~2 | 305 | ;        headlines;     A figure is named twice
            10;   contactName.en; Mr Li;                        contactPhone;  needs a phone number, an email or a WeChat ID
            10;   summary.en;     See [[figure:100]].;          summary.en;    The text cites 100, which is no published figure
            700;  sector;         999;                          sector;        refers to item 999
            700;  paragraph;      27;                           paragraph;     has only 26 paragraphs
            700;  sentence;       0;                            sentence;      Write a number from 1 on
            700;  alsoShownIn;    10;                           alsoShownIn;   shown in this sector already
            700;  figures;        1 | 312 | supports;           figures;       Figures support or contradict statements only
            760;  figures;        1 | 301 | supports~2 | 301 | ; figures;      A figure is named twice
            740;  type;           fund;                         type;          A policy is a plan
            746;  type;           plan;                         type;          Support cannot be a plan
            60;   sha256;         ABC;                          sha256;        has sixty-four digits and letters
            60;   paragraphs;     0;                            paragraphs;    Write a number from 1 on
            2001; paragraph;      99;                           paragraph;     has only 26 paragraphs
            2001; paragraph;      1;                            sentence;      Another entry already summarises this sentence
            2200; name.en;        Output Value;                 name.en;       already explains “Output Value”
            2200; alsoWritten.zh; 总产值；产值额;               name.zh;       already explains “总产值”
            2200; slug;           output-value;                 slug;          already has this anchor
            2200; slug;           content;                      slug;          already has this anchor
            2318; place;          99.1.1;                       place;         has only 26 paragraphs
            2318; place;          2.3.1;                        place;         Another printed number of this source is at 2.3.1
            2318; token;          158.2 billion;                readings;      but figure 305 states 159.2 billion cny
            2318; readings;       1 | value |  |  |  | ;        readings;      any other number needs a figure
            2318; readings;       1 | left-out | 305 | name |  | ; readings;   needs a reason and no figure
            2318; readings;       1 | left-out |  |  |  | ;     readings;      needs a reason and no figure
            2318; readings;       1 | value | 305 |  | 700 | ;  readings;      Only a number that is left out belongs to something named
            2318; readings;       1 | other-unit | 305 |  |  | ; readings;     needs that unit
            2318; readings;       1 | value | 305 |  |  | usd;  readings;      with any other meaning the unit stays empty
            2318; readings;       1 | other-unit | 305 |  |  | percent; readings; choose a unit of the same kind
            """)
    void refuses(long item, String field, String text, String place, String message) {
        List<Problem> problems = problemsAfter(item, field, lines(text));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(place);
            assertThat(problem.en()).contains(message);
            assertThat(problem.zh()).isNotBlank().doesNotContain("null");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            306;  value;          -15.0 percent
            301;  fieldSize;      20
            301;  peers;          1 | 54 | ahead~2 | 55 | behind
            309;  period;         2019
            309;  vintage;        revised
            700;  paragraph;      26
            2318; token;          1592亿
            2318; token;          159.2
            2318; readings;       1 | other-unit | 305 |  |  | usd~2 | value | 305 |  |  |
            10;   headlines;      1 | 305 | yes
            10;   contactName.en; ''
            60;   paragraphs;     30
            2200; alsoWritten.en; net output
            """)
    void accepts(long item, String field, String text) {
        assertThat(problemsAfter(item, field, lines(text))).isEmpty();
    }

    @Test
    void aWithdrawnFigureMayStandBesideANewOne() {
        change(310, "period", "2018-H1");
        assertThat(problems(310)).isNotEmpty();

        change(310, "status", "withdrawn");

        assertThat(problems(309)).isEmpty();
        assertThat(problems(310)).isEmpty();
    }

    @Test
    void aFigureNeedsAPlaceWhereItIsPrinted() {
        change(2318, "readings", "1 | other-value | 305 |  |  | ");
        assertThat(problems(305))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.en()).startsWith("The figure needs a place where its value is printed."));

        change(305, "notes", "1 | correction | The city confirmed another value. | 经确认，数值另有其数。");
        assertThat(problems(305)).isEmpty();

        change(305, "notes", "1 | footnote | A note. | 注。");
        change(305, "nature", "target");
        assertThat(problems(305)).isEmpty();
    }

    @Test
    void theUnitOfAnIndicatorDoesNotChangeUnderItsFigures() {
        change(100, "unit", "usd");

        assertThat(problems(100)).isEmpty();
        assertThat(problems(305)).extracting(Problem::field).contains("value");
        assertThat(content.referrers(100))
                .anySatisfy(referrer -> assertThat(referrer.item().item).isEqualTo(305));
    }

    @Test
    void wordsThatCiteAFigureAreCheckedWhenItIsWithdrawn() {
        change(308, "status", "withdrawn");

        assertThat(content.referrers(308)).anySatisfy(referrer -> {
            assertThat(referrer.item().item).isEqualTo(10);
            assertThat(referrer.cited()).isTrue();
        });
        assertThat(problems(10))
                .extracting(Problem::en)
                .anyMatch(text -> text.startsWith("The text cites figure 308, which is withdrawn."));
        assertThat(problems(308)).isEmpty();
    }

    @Test
    void aSourceInPagesHasNoSentences() {
        change(60, "paragraphs", "");

        assertThat(problems(60)).isEmpty();
        assertThat(problems(2318)).isEmpty();
        assertThat(problems(700))
                .extracting(Problem::en)
                .containsExactly("The source is in pages, which have no sentences. Write 1 for the sentence.");
    }

    @Test
    void aFlaggedFigureIsExplainedByAnEditorsNote() {
        change(309, "status", "flagged");
        change(309, "notes", NOTE);

        assertThat(problems(309)).isEmpty();
    }

    @Test
    void rulesStayQuickWhereAnIndicatorHasManyFigures() {
        List<Item> many = new ArrayList<>();
        Item figure = content.find(305L).orElseThrow();
        for (int year = 0; year < 60_000; year++) {
            Map<String, String> texts = new TreeMap<>(figure.kind().write(figure));
            texts.put("period", "2017-%02d-%02d".formatted(1 + year % 12, 1 + year / 12 % 28));
            texts.put("vintage", year % 2 == 0 ? "final" : "revised");
            texts.put("nature", "target");
            many.add(figure.kind().read(10_000 + year, 2, texts));
        }
        Content large = content.with(content.edition(), many, Map.of());

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long twins =
                many.stream().filter(item -> !large.problems(item).isEmpty()).count();

        assertThat(twins).isGreaterThan(50_000);
        assertThat((threads.getCurrentThreadCpuTime() - before) / 1_000_000_000.0)
                .as("CPU seconds")
                .isLessThan(10);
    }

    /** Returns the canonical text: between the lines is a tilde, and the table takes spaces at their ends away. */
    private static String lines(String text) {
        return text.replaceAll("\\|(?=~|$)", "| ").replace('~', '\n');
    }

    private List<Problem> problemsAfter(long item, String field, String text) {
        change(item, field, text);
        return problems(item);
    }

    private void change(long id, String field, String text) {
        Item item = content.find(id).orElseThrow();
        Description kind = item.kind();
        Map<String, String> texts = new TreeMap<>(kind.write(item));
        texts.put(field, text);
        content = content.with(content.edition(), List.of(kind.read(id, 2, texts)), Map.of());
    }

    private List<Problem> problems(long item) {
        return content.problems(content.find(item).orElseThrow()).all();
    }
}
