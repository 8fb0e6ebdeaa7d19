package org.investportal.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader who types finds names by their beginning, and figures by their first digits. */
@ShippedPortal
class SearchSuggestionsTest {

    private static final String ADDRESS = "/search/suggestions?q=";

    private final Portal portal;

    SearchSuggestionsTest(Portal portal) {
        this.portal = portal.untilItCanBeSearched();
    }

    @ParameterizedTest
    @CsvSource({"hikv, Hikvision", "haikangw, Hikvision", "biomed, Biomedicine", "海康, Hikvision"})
    void theBeginningOfANameIsEnough(String typed, String name) {
        assertThat(names(suggestions(ADDRESS, typed))).contains(name);
    }

    @Test
    void theDigitsTypedSoFarFindAFigureWithItsValue() {
        List<JsonNode> found = suggestions(ADDRESS, "304");

        assertThat(found)
                .anySatisfy(
                        figure -> assertThat(figure.get("value").asString()).startsWith("304.1 billion yuan · 2017"));
    }

    @Test
    void anotherItemHasNoValue() {
        JsonNode company = suggestions(ADDRESS, "hikvision").get(0);

        assertThat(company.get("kind").asString()).isEqualTo("Company or organisation");
        assertThat(company.has("value")).isFalse();
    }

    @Test
    void sayThatAStatementIsInDoubt() {
        assertThat(suggestions(ADDRESS, "intelligent health"))
                .anySatisfy(one -> assertThat(one.get("kind").asString()).endsWith(" · in doubt"));
    }

    @Test
    void sayThatAValueIsInDoubt() {
        assertThat(suggestions(ADDRESS, "health industry added value"))
                .anySatisfy(one -> assertThat(one.path("value").asString("")).contains(" · in doubt · "));
    }

    @Test
    void leadToPagesInTheLanguageOfTheReader() {
        List<JsonNode> found = suggestions("/zh" + ADDRESS, "数字经");

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("href").asString()).startsWith("/zh/"));
        assertThat(names(found)).contains("数字经济增加值");
    }

    @Test
    void anIndicatorIsThereOnce() {
        List<String> indicators = suggestions(ADDRESS, "digital economy").stream()
                .map(one -> one.get("href").asString().split("/", -1))
                .filter(path -> path[1].equals("figures"))
                .map(path -> path[2])
                .toList();

        assertThat(indicators).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void areFew() {
        assertThat(suggestions(ADDRESS, "a")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", ".", "zzzz", "数字经济 zzzz"})
    void thereAreNoneForWhatNothingHas(String typed) {
        assertThat(suggestions(ADDRESS, typed)).isEmpty();
    }

    @Test
    void areKeptNowhere() {
        assertThat(ask(ADDRESS, "robot").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithProblemDetails() {
        Answer answer = ask(ADDRESS, "digital ".repeat(40).strip());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    private List<JsonNode> suggestions(String address, String typed) {
        Answer answer = ask(address, typed);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualTo("application/json");
        return JsonMapper.shared().readTree(answer.body()).valueStream().toList();
    }

    private Answer ask(String address, String typed) {
        String path = address + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return portal.ask("GET", path, "Accept", "application/json");
    }

    private static List<String> names(List<JsonNode> suggestions) {
        return suggestions.stream().map(one -> one.get("name").asString()).toList();
    }
}
