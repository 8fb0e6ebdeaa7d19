package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AnswerComparisonTest {

    private static final String PAGE = """
            <html><head><title>Output, 2017</title><meta name="description" content="Output."></head><body><main>
            <h1>Output</h1><p><a href="/figures/gdp/city/2017"><data value="1500000000">1.5 billion yuan</data></a></p>
            <dl><div><dt>Period</dt><dd>2017<span> (stated)</span></dd></div></dl>
            <ul><li>“6”</li></ul><p>Said by the city, 8 years ago.</p></main></body></html>
            """;

    private static final RecordedAnswers.Entry RECORDED = new RecordedAnswers.Entry(
            "page",
            "/figures/output/city/2017",
            List.of("200"),
            List.of(
                    line("title", "Output, 2017"),
                    line("description", "Output."),
                    line("h1", "-", "Output"),
                    line("a", "-", "/figures/gdp/city/2017", "1.5 billion yuan"),
                    line("data", "-", "1500000000", "1.5 billion yuan"),
                    line("p", "-", "Period 2017 (stated)"),
                    line("p", "-", "“6”"),
                    line("p", "checks", "Said by the city, N years ago.")));

    private static RecordedAnswers.Line line(String kind, String... parts) {
        return new RecordedAnswers.Line(kind, List.of(parts));
    }

    private static List<String> lacks(String page) {
        return AnswerComparison.lacks(RECORDED, Jsoup.parse(page)).stream()
                .map(AnswerComparison.Missing::toString)
                .toList();
    }

    @Test
    void findsEverythingOnTheSamePage() {
        assertThat(lacks(PAGE)).isEmpty();
    }

    @Test
    void namesEachFactThatIsLost() {
        assertThat(lacks(PAGE.replace("Output, 2017", "Output"))).containsExactly("title: Output, 2017");
        assertThat(lacks(PAGE.replace("h1>", "h2>"))).containsExactly("h1: Output");
        assertThat(lacks(PAGE.replace("1500000000", "150000000"))).containsExactly("data: 1500000000 1.5 billion yuan");
        assertThat(lacks(PAGE.replace("gdp/city", "gdp/town")))
                .containsExactly("a: /figures/gdp/city/2017 1.5 billion yuan");
        assertThat(lacks(PAGE.replace("(stated)", ""))).containsExactly("p: Period 2017 (stated)");
        assertThat(lacks(PAGE.replace("“6”", "“6” of 10"))).containsExactly("p: “6”");
        assertThat(lacks(PAGE.replace("by the city", ""))).containsExactly("p checks: Said by the city, N years ago.");
    }

    @Test
    void explainsWhatALineMatchesAndNamesLinesThatExplainNothing() {
        KnownDifferences known = KnownDifferences.of(List.of(
                "# a remark",
                "/figures/.*\tp checks\tyears ago\tComes with the checks.",
                "/\t.*\t.*\tThe home page is new."));
        List<AnswerComparison.Missing> missing = AnswerComparison.lacks(
                RECORDED, Jsoup.parse(PAGE.replace("Said", "").replace("“6”", "")));
        assertThat(missing)
                .filteredOn(one -> !known.explain(one))
                .extracting(AnswerComparison.Missing::text)
                .containsExactly("“6”");
        assertThat(known.unused()).extracting(KnownDifferences.Line::reason).containsExactly("The home page is new.");
    }
}
