package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request to compare that has mistakes is corrected, or has an error beside its field, and never fails. */
@ShippedPortal
class CompareErrorFinderTest {

    private static final String CULTURE = "cultural-industry-added-value";

    private final Portal portal;

    CompareErrorFinderTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "?indicator=b&indicator=a /compare?indicator=a&indicator=b",
                "?indicator=a&indicator=a /compare?indicator=a",
                "?nature=actual&period=2017&area=hangzhou&indicator=a"
                        + " /compare?indicator=a&area=hangzhou&period=2017&nature=actual",
                "?indicator=a&area=&period= /compare?indicator=a",
                "?indicator= /compare",
                "?indicator=%2B+x /compare?indicator=%2B%20x",
                "?indicator=%e6%9d%ad /compare?indicator=%E6%9D%AD"
            })
    void redirectsToTheCanonicalAddress(String asked, String location) {
        Answer answer = portal.get("/compare" + asked);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(location);
        assertThat(portal.get(location).status()).isIn(200, 422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            area=hangzhou             | indicator | Select at least one indicator.
            indicator=nothing         | indicator | No figures are published for this indicator: nothing. Clear it or select another.
            indicator=gdp             | indicator | No figures are published for this indicator: gdp. Clear it or select another.
            indicator=IND&area=moon   | area      | No figures are published for this area: moon. Clear it or select another.
            indicator=IND&area=world  | area      | No figures are published for this area: world. Clear it or select another.
            indicator=IND&period=1999 | period    | No figures are published for this period: 1999. Clear it or select another.
            indicator=IND&period=soon | period    | No figures are published for this period: soon. Clear it or select another.
            indicator=IND&nature=good | nature    | Figures are reported, estimates, forecasts or targets, not: good. Clear this selection.
            """)
    void anErrorIsAtTheTopAndBesideItsField(String query, String field, String mistake) {
        Answer answer = portal.get("/compare?" + query.replace("IND", CULTURE));
        Document page = answer.html();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select(".error-summary li a").text()).isEqualTo(mistake);
        assertThat(page.select(".error-summary li a").attr("href")).isEqualTo("#" + field);
        assertThat(page.expectFirst("#" + field).select(".mistake").text()).isEqualTo(mistake);
        assertThat(page.expectFirst("#" + field).attr("aria-describedby")).contains(field + "-mistake");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void unknownCodesStayTickedAndTheRestIsShown() {
        Document page = portal.page("/compare?indicator=%3Cscript%3Ealert%281%29%3C%2Fscript%3E&indicator=" + CULTURE);

        assertThat(page.select("#indicator > .choice input[checked]").eachAttr("value"))
                .containsExactly(CULTURE, "<script>alert(1)</script>");
        assertThat(page.select("script:not([src^=/js/combobox-])")).isEmpty();
        assertThat(page.select(".compared-group data")).hasSize(2);
    }

    private String indicators(int many) {
        return portal.page("/compare").select("input[name=indicator]").eachAttr("value").stream()
                .sorted()
                .limit(many)
                .map(code -> "indicator=" + code)
                .collect(Collectors.joining("&"));
    }

    @Test
    void tooManyIndicatorsAreReportedAndKept() {
        Answer answer = portal.get("/compare?" + indicators(30));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#indicator .mistake").text())
                .isEqualTo(
                        "You can compare up to 24 indicators, but 30 are selected. Only the first are shown. Clear the ones you do not need.");
        assertThat(answer.html().select("input[checked]")).hasSize(30);
        assertThat(answer.html().select(".compared-group tbody tr")).hasSizeBetween(24, 29);
        assertThat(answer.html().text()).doesNotContain("Indicators without figures");
    }

    @Test
    void unknownCodesAreNotCounted() {
        Answer answer = portal.get("/compare?" + indicators(24) + "&indicator=~nothing");

        assertThat(answer.html().select("#indicator .mistake").eachText())
                .containsExactly("No figures are published for this indicator: ~nothing. Clear it or select another.");
        assertThat(answer.html().select(".compared-group tbody tr")).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void allErrorsAreReportedTogether() {
        Answer answer = portal.get("/compare?" + indicators(25) + "&indicator=~nothing&area=moon");
        List<String> said = List.of(
                "No figures are published for this indicator: ~nothing. Clear it or select another.",
                "You can compare up to 24 indicators, but 25 are selected. Only the first are shown. Clear the ones you do not need.",
                "No figures are published for this area: moon. Clear it or select another.");

        assertThat(answer.html().select(".error-summary li a").eachText()).isEqualTo(said);
        assertThat(answer.html().select("fieldset .mistake").eachText()).isEqualTo(said);
        assertThat(answer.html().select("#indicator-mistake .mistake")).hasSize(2);
        assertThat(answer.html().select("#indicator").attr("aria-describedby"))
                .isEqualTo("indicator-hint indicator-mistake");
        assertThat(portal.get("/compare/figures.csv?" + indicators(25) + "&indicator=~nothing&area=moon")
                        .body())
                .contains(said);
    }

    @Test
    void areasAndPeriodsAreNotCounted() {
        String periods = portal.page("/compare").select("input[name=period]").eachAttr("value").stream()
                .sorted()
                .map(code -> "&period=" + code)
                .collect(Collectors.joining());

        assertThat(portal.get("/compare?indicator=" + CULTURE + periods).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 400, 900, 1_500, 10_000})
    void manyParametersBreakNothing(int many) throws IOException {
        String query = IntStream.range(0, many).mapToObj(at -> "area=" + at).collect(Collectors.joining("&"));

        int status = RawRequest.status(RawRequest.get(portal.port(), "/compare?indicator=gdp&" + query, "text/html"));

        assertThat(status).isIn(301, 400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?indicator=%",
                "?indicator=%E4%B8",
                "?indicator=%ED%A0%80",
                "?indicator=%00",
                "?indicator[]=a",
                "?indicator",
                "?=",
                "?&&&",
                "?indicator=a;b",
                "?indicator=../../etc",
                "?indicator=杭州",
                "?INDICATOR=gdp",
                "?indicator=~",
                "?indicator=" + CULTURE + "&period=undated"
            })
    void oddParametersBreakNothing(String query) throws IOException {
        for (String path : new String[] {"/compare", "/compare/figures.csv", "/compare/chart.svg"}) {
            String answer = RawRequest.get(portal.port(), path + query, "*/*");

            assertThat(RawRequest.status(answer)).as(path).isIn(200, 301, 302, 400, 422);
            assertThat(answer).doesNotContainIgnoringCase("exception");
        }
    }

    @Test
    void theFileReportsErrorsAsProblemDetails() {
        Answer answer = portal.ask("GET", "/compare/figures.csv?indicator=nothing", "Accept", "text/csv");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.body()).contains("No figures are published for this indicator: nothing.");
        assertThat(portal.get("/compare/figures.csv").status()).isEqualTo(422);
    }
}
