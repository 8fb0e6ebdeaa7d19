package org.investportal.staff.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One source is chosen for all rows of a spreadsheet; it lists the numbers of the rows in the same change. */
@StaffPortal
class ChosenSourceTest {

    private static final String PATH = "/staff/spreadsheets";
    private static final String FORM = "main form";
    private static final String HEADER = "indicator,area,period,value,source,paragraph,footnote_en,footnote_zh\n";
    private static final String GROWTH = "digital-economy-growth,hangzhou,";
    private static final String VALUE_ADDED = "digital-economy-added-value,hangzhou,";
    private static final String RELEASE = "industrial-investment-press-release";

    private final JdbcClient jdbc;
    private final Browser edith;

    ChosenSourceTest(Portal portal, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void addsTheNumbersOfAllRowsToTheSource() {
        Answer preview = preview("", source(RELEASE), "90", GROWTH + "2061,15.1%\n" + GROWTH + "2062,15.1\n");
        assertThat(preview.html().select(".check-error, .mistake")).isEmpty();

        edith.submit(preview, FORM, Map.of("then", "drafts"));
        long change = savedChange();
        assertThat(lines(change, "mentions")).contains("90.1.1 | 15.1", "90.1.2 | 15.1");
        assertThat(lines(change, "readings")).contains(" 90.1.1 value", " 90.1.2 value");
        assertThat(edith.get(edith.place()).html().select(".check-error")).isEmpty();

        int revisions = revisions(change);
        edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(savedChange()).isEqualTo(change);
        assertThat(revisions(change)).as("sent twice").isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "330.5 billion; 330.5 billion; 80",
                "'\"13,102.5 million\"'; '13,102.5 million'; 81",
                "3305亿元; 3305亿; 82",
                "330.5 bn; 330.5 bn; 83",
                "RMB 330.5 billion; 330.5 billion; 84"
            })
    void quotesTheNumberAsTheCellWritesIt(String cell, String printed, String paragraph) {
        String row = VALUE_ADDED + "2063," + cell + "\n";
        edith.submit(preview("", source(RELEASE), paragraph, row), FORM, Map.of("then", "drafts"));
        long change = savedChange();

        assertThat(lines(change, "mentions")).contains(paragraph + ".1.1 | " + printed + "\"");
        assertThat(edith.get(edith.place()).html().select("main").text())
                .contains(printed)
                .doesNotContain("Check that this is the number", "If the source gives another value");
        edith.submit(
                preview(String.valueOf(change), source(RELEASE), paragraph, row.replace("2063", "2064")),
                FORM,
                Map.of("then", "drafts"));
        assertThat(lines(change, "mentions")).as("another spreadsheet finds it").doesNotContain(paragraph + ".1.2 |");
    }

    @Test
    void quotesThePercentSignOfTheCell() {
        edith.submit(preview("", source(RELEASE), "85", GROWTH + "2073,15.1%\n"), FORM, Map.of("then", "drafts"));

        assertThat(lines(savedChange(), "mentions")).contains("85.1.1 | 15.1%");
    }

    @Test
    void findsTheListedNumberThatTheCellWritesInAnotherWay() {
        Answer preview = preview("", source(RELEASE), "7", VALUE_ADDED + "2065,1592亿元\n");
        edith.submit(preview, FORM, Map.of("then", "drafts"));

        assertThat(lines(savedChange(), "readings")).contains(" 7.1.4 value");
        assertThat(lines(savedChange(), "mentions")).isEmpty();
    }

    @Test
    void asksHowANumberIsPrintedThatTwoColumnsMakeUp() {
        Answer preview = preview(
                "",
                source(RELEASE),
                "86",
                "indicator,area,period,value,unit_multiplier,printed\n",
                VALUE_ADDED + "2066,330.5,9,\n" + VALUE_ADDED + "2067,330.5,9,330.5 billion\n");

        assertThat(preview.html().select("tbody .mistake").eachText())
                .hasSize(1)
                .allMatch(mistake -> mistake.startsWith("printed: “330.5” is only a part"));
    }

    @Test
    void refusesWordsThatAreTooLongToQuote() {
        String words = "330.5 billion" + " yuan".repeat(20);
        Answer preview = preview(
                "",
                source(RELEASE),
                "87",
                "indicator,area,period,value,printed\n",
                VALUE_ADDED + "2068,330.5 billion," + words + "\n");

        assertThat(preview.html().select("tbody .mistake").text()).contains("113 characters", "room for 80");
    }

    @Test
    void keepsNumbersThatTheSourceListsAndTheParagraphOfARow() {
        Answer preview = preview("", source(RELEASE), "91", GROWTH + "2063,14.7,,7\n" + GROWTH + "2064,15.2,,92\n");
        edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(lines(savedChange(), "mentions")).contains("92.1.1 | 15.2").doesNotContain("91.1.1", "7.1.99");
        assertThat(lines(savedChange(), "readings"))
                .contains(" 92.1.1 value")
                .containsPattern(" 7\\.\\d+\\.\\d+ value");
    }

    @Test
    void saysByRowThatAParagraphIsWrong() {
        Answer preview = preview("", source(RELEASE), "table", GROWTH + "2065,15.1\n");
        assertThat(preview.html().select("tbody .mistake").text())
                .startsWith("paragraph: ")
                .contains("table");
    }

    @Test
    void asksForTheParagraph() {
        Answer preview = preview("", source(RELEASE), "", GROWTH + "2066,15.1\n");
        assertThat(preview.html().select("tbody .check-error").text()).contains("place where the number is printed");
    }

    @Test
    void takesTheNewSourceOfAChange() {
        Answer form = edith.get("/staff/content/source/new");
        edith.submit(
                form,
                FORM,
                Map.of(
                        "name.en",
                        "Communiqué of a test",
                        "name.zh",
                        "测试公报",
                        "slug",
                        "communique-of-a-test",
                        "published",
                        "2062-03-01",
                        "language",
                        "en",
                        "paragraphs",
                        "9"));
        long change = savedChange();

        Answer blank = edith.get(PATH + "?change=" + change);
        assertThat(blank.html().select("#source option[selected]").text()).startsWith("Communiqué of a test");
        String chosen = blank.html().select("#source option[selected]").val();
        Answer preview = preview(String.valueOf(change), chosen, "3", GROWTH + "2067,15.3,,,About.,约数。\n");
        assertThat(preview.html().select(".check-error, .mistake")).isEmpty();

        edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(savedChange()).isEqualTo(change);
        assertThat(lines(change, "mentions")).contains("3.1.1 | 15.3");
        assertThat(edith.get(edith.place()).body()).contains("Communiqué of a test", "2067", "约数。");
        assertThat(edith.get(edith.place()).html().select(".check-error")).isEmpty();
    }

    @Test
    void theListOfFiguresLeadsToTheSameChange() {
        Answer preview = preview("", source(RELEASE), "93", GROWTH + "2068,15.1\n");
        edith.submit(preview, FORM, Map.of("then", "drafts"));
        long change = savedChange();
        Answer list = edith.get("/staff/content/figure?change=" + change);
        assertThat(list.html().select("a[href$='/staff/spreadsheets?change=" + change + "']"))
                .hasSize(1);
    }

    @Test
    void anotherSpreadsheetKeepsTheChoices() {
        edith.submit(preview("", source(RELEASE), "93", GROWTH + "2071,15.1\n"), FORM, Map.of("then", "drafts"));
        String change = String.valueOf(savedChange());
        Answer preview = preview(change, source(RELEASE), "page 4 & 5", GROWTH + "2072,15.1\n");
        Answer another = edith.get(
                preview.html().select("form a[href*='/staff/spreadsheets?']").attr("href"));

        assertThat(another.html().select("input[name=change]").val()).isEqualTo(change);
        assertThat(another.html().select("#source option[selected]").val()).isEqualTo(source(RELEASE));
        assertThat(another.html().select("#paragraph").val()).isEqualTo("page 4 & 5");
    }

    @Test
    void saysWhatIsPossibleIfTheChangeIsClosed() {
        edith.submit(preview("", source(RELEASE), "93", GROWTH + "2069,15.1\n"), FORM, Map.of("then", "drafts"));
        String change = String.valueOf(savedChange());
        Answer preview = preview(change, source(RELEASE), "93", GROWTH + "2070,15.1\n");
        edith.submit(edith.get("/staff/changes/" + change + "/abandonment"), "main form", Map.of());

        Answer refused = edith.submit(preview, FORM, Map.of("then", "drafts"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("main").text())
                .contains("is closed", "paste the rows again")
                .doesNotContain("Save them");
    }

    private Answer preview(String change, String source, String paragraph, String rows) {
        return preview(change, source, paragraph, HEADER, rows);
    }

    private Answer preview(String change, String source, String paragraph, String header, String rows) {
        Map<String, String> sent =
                new HashMap<>(Map.of("text", header + rows, "source", source, "paragraph", paragraph));
        sent.put("change", change);
        return edith.submit(edith.get(PATH + (change.isEmpty() ? "" : "?change=" + change)), FORM, sent);
    }

    private String source(String slug) {
        return jdbc.sql("select item_id from source where slug = ? order by first_edition desc limit 1")
                .param(slug)
                .query(String.class)
                .single();
    }

    private long savedChange() {
        assertThat(edith.place()).matches("/staff/changes/\\d+.*");
        return Long.parseLong(edith.place().replaceAll("\\D+(\\d+).*", "$1"));
    }

    private int revisions(long change) {
        return jdbc.sql("select count(*) from revision where change_id = ?")
                .param(change)
                .query(Integer.class)
                .single();
    }

    /** Returns what the latest revisions of a change hold in a field. */
    private String lines(long change, String field) {
        return jdbc
                .sql("select content from revision where change_id = ? order by number")
                .param(change)
                .query(String.class)
                .list()
                .stream()
                .filter(content -> content.contains("\"" + field + "\""))
                .collect(Collectors.joining("\n"));
    }
}
