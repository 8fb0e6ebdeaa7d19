package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Period;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.part.FigureColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the API are those of the data files, and programs get those that they ask for. */
@ConfiguredPortal
class ApiFiguresTest {

    private final Portal portal;

    ApiFiguresTest(Portal portal) {
        this.portal = portal;
    }

    private JsonNode read(String path) {
        Answer answer = portal.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Returns the figures of all parts of the list. A data file has one. */
    private List<JsonNode> figures(String path) {
        return parts(path).stream()
                .flatMap(part -> part.get("figures").valueStream())
                .toList();
    }

    private List<JsonNode> parts(String path) {
        List<JsonNode> parts = new ArrayList<>(List.of(read(path)));
        while (parts.get(parts.size() - 1).path("next_cursor").isString()) {
            String cursor = parts.get(parts.size() - 1).get("next_cursor").stringValue();
            parts.add(read(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor));
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void areThoseOfTheDataFile(String language) {
        assertThat(figures(language + "/api/v1/figures"))
                .hasSizeGreaterThan(50)
                .isEqualTo(figures(language + "/data/figures.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "sector, digital-economy",
        "indicator, digital-economy-added-value",
        "area, hangzhou",
        "measure, growth",
        "status, flagged",
        "nature, target",
        "vintage, not-stated"
    })
    void areFilteredByCodes(String column, String code) {
        List<JsonNode> all = figures("/data/figures.json").stream()
                .filter(figure -> figure.get(column).stringValue().equals(code))
                .toList();

        assertThat(figures("/api/v1/figures?" + column + "=" + code))
                .isNotEmpty()
                .isEqualTo(all);
    }

    @Test
    void haveOneOfSeveralValues() {
        assertThat(codes("sector", "/api/v1/figures?sector=digital-economy&sector=culture-fashion"))
                .containsOnly("digital-economy", "culture-fashion");
        assertThat(figures("/api/v1/figures?sector=digital-economy,culture-fashion&sector=digital-economy"))
                .isEqualTo(figures("/api/v1/figures?sector=digital-economy&sector=culture-fashion"));
    }

    /** A published address stays valid, and so does the code in it. */
    @Test
    void areFoundByAFormerCode() {
        assertThat(figures("/api/v1/figures?sector=biomedicine"))
                .isNotEmpty()
                .isEqualTo(figures("/api/v1/figures?sector=life-science"));
    }

    @Test
    void areAskedForByALimitedNumberOfCodes() {
        Answer answer = portal.get("/api/v1/figures?area="
                + IntStream.rangeClosed(0, 100).mapToObj(number -> "a" + number).collect(Collectors.joining(",")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"area\"", "100");
    }

    @Test
    void areOfThePeriodAndOfPeriodsWithinIt() {
        Period year = Period.parse("2018");

        assertThat(codes("period", "/api/v1/figures?period=2018"))
                .contains("2018-H1")
                .map(Period::parse)
                .allMatch(period -> period.equals(year) || year.isAround(period));
        assertThat(codes("period", "/api/v1/figures?period=2015--2019")).contains("2016", "2018-H1");
        assertThat(codes("period", "/api/v1/figures?period=undated")).containsOnly("undated");
    }

    private Stream<String> codes(String column, String path) {
        return figures(path).stream().map(figure -> figure.get(column).stringValue());
    }

    @Test
    void haveTheFieldsThatAreNamedInTheOrderOfTheDataFiles() {
        assertThat(figures("/api/v1/figures?fields=period,amount,figure"))
                .allSatisfy(figure -> assertThat(figure.propertyNames()).containsExactly("amount", "figure", "period"));
    }

    @Test
    void areReadPartByPart() {
        assertThat(parts("/api/v1/figures?limit=7"))
                .allSatisfy(part -> assertThat(part.get("figures")).hasSizeLessThanOrEqualTo(7));
        assertThat(figures("/api/v1/figures?limit=7")).isEqualTo(figures("/data/figures.json"));
    }

    /** So a publication between two parts does not move figures from one to the other. */
    @Test
    void allPartsAreOfTheEditionInWhichTheListBegan() {
        int edition = SecondEdition.NUMBER - 1;
        String cursor = read("/api/v1/figures?limit=1").get("next_cursor").stringValue();
        String before = cursor.replaceFirst("^\\d+-\\d+", edition + "-0");
        JsonNode part = read("/api/v1/figures?fields=figure,amount&cursor=" + before);

        assertThat(part.get("edition").intValue()).isEqualTo(edition);
        assertThat(amount(part, SecondEdition.CORRECTED))
                .isNotEqualTo(amount(read("/data/figures.json"), SecondEdition.CORRECTED))
                .isEqualTo(amount(read("/data/editions/" + edition + "/figures.json"), SecondEdition.CORRECTED));
    }

    @Test
    void aListIsReadOnWithTheSameFilters() {
        String cursor =
                read("/api/v1/figures?limit=1&area=hangzhou").get("next_cursor").stringValue();

        assertThat(read("/zh/api/v1/figures?limit=2&fields=figure&area=hangzhou&cursor=" + cursor)
                        .get("figures"))
                .hasSize(2);
        assertThat(portal.get("/api/v1/figures?limit=1&cursor=" + cursor).status())
                .isEqualTo(400);
    }

    /** Some clients write the values of a parameter anew, in another order. */
    @Test
    void aListIsReadOnHoweverItsFiltersAreWritten() {
        String cursor = read("/api/v1/figures?limit=1&sector=digital-economy,culture-fashion&status=normal")
                .get("next_cursor")
                .stringValue();

        assertThat(read("/api/v1/figures?status=normal,normal&sector=culture-fashion&sector=digital-economy&cursor="
                                + cursor)
                        .get("figures"))
                .isNotEmpty();
    }

    private static JsonNode amount(JsonNode list, String figure) {
        return list.get("figures")
                .valueStream()
                .filter(each -> each.get("figure").stringValue().equals(figure))
                .map(each -> each.get("amount"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureHasItsPlacesItsChecksAndItsHistory() {
        JsonNode detail = read("/api/v1" + SecondEdition.CORRECTED);
        List<JsonNode> versions = detail.get("versions").valueStream().toList();

        assertThat(detail.get("figure"))
                .isEqualTo(figures("/data/figures.json").stream()
                        .filter(figure -> figure.get("figure").stringValue().equals(SecondEdition.CORRECTED))
                        .findFirst()
                        .orElseThrow());
        assertThat(detail.get("mentions")).isNotEmpty();
        assertThat(versions.get(0).get("change").stringValue()).isEqualTo("correction");
        assertThat(versions.get(0).get("reason").stringValue()).isEqualTo(SecondEdition.CORRECTED_BECAUSE);
        assertThat(versions.get(0).get("figure").get("amount"))
                .isNotEqualTo(versions.get(1).get("figure").get("amount"));
    }

    @Test
    void aWithdrawnFigureSaysSo() {
        assertThat(read("/api/v1" + SecondEdition.WITHDRAWN)
                        .get("figure")
                        .get("status")
                        .stringValue())
                .isEqualTo("withdrawn");
    }

    @Test
    void aRemovedFigureSaysWhy() {
        JsonNode problem = JsonMapper.shared()
                .readTree(portal.get("/api/v1" + SecondEdition.GONE).body());

        assertThat(problem.get("detail").stringValue()).endsWith(SecondEdition.GONE_BECAUSE);
    }

    @Test
    void aFigureMovesWithItsPage() {
        Answer answer = portal.ask("GET", "/api/v1" + SecondEdition.REDATED_BEFORE);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith("/api/v1" + SecondEdition.REDATED);
    }

    @Test
    void anEditionTellsItsDifferences() {
        JsonNode changes = read("/api/v1" + SecondEdition.PAGE).get("changes");
        JsonNode corrected = changes.valueStream()
                .filter(change -> change.get("change").stringValue().equals("correction"))
                .filter(change ->
                        change.get("figure_after").path("figure").asString("").equals(SecondEdition.CORRECTED))
                .findFirst()
                .orElseThrow();

        assertThat(corrected.get("figure_before").get("amount"))
                .isNotEqualTo(corrected.get("figure_after").get("amount"));
        assertThat(List.of(corrected.get("figure_before"), corrected.get("figure_after")))
                .allSatisfy(figure -> assertThat(figure).hasSize(FigureColumn.NUMBERS_AND_CODES.size()));
        assertThat(corrected.get("differences")).isNotEmpty();
        assertThat(corrected.get("code").isNull()).isTrue();
        assertThat(changes.valueStream()
                        .filter(change -> change.get("kind").stringValue().equals("sector"))
                        .map(change -> change.get("code").stringValue()))
                .contains("life-science");
    }

    @Test
    void aSearchGivesWholeFigures() {
        portal.untilItCanBeSearched();

        assertThat(read("/api/v1/search?q=digital+economy&limit=100")
                        .get("results")
                        .valueStream()
                        .map(result -> result.get("figure"))
                        .filter(JsonNode::isObject))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure).hasSize(FigureColumn.values().length));
    }

    @Test
    void aSearchGivesTheCodesOfIndicators() {
        portal.untilItCanBeSearched();

        assertThat(read("/api/v1/search?q=gross+domestic+product&limit=100")
                        .get("results")
                        .valueStream()
                        .filter(result -> result.get("kind").stringValue().equals("indicator"))
                        .map(result -> result.get("code").stringValue()))
                .contains("gdp");
    }
}
