package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.wording.UntranslatedMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every answer of the API is as its description says, errors too. */
@ConfiguredPortal
class ApiContractTest {

    private static final String V1 = "/api/v1";

    private static final List<String> RESOURCES = List.of(
            "/sectors",
            "/indicators",
            "/indicators?sector=digital-economy&limit=2",
            "/indicators/gdp",
            "/figures",
            "/figures?limit=3&fields=figure,period,amount",
            "/figures" + figure(SecondEdition.FLAGGED),
            "/figures" + figure(SecondEdition.CORRECTED),
            "/figures" + figure(SecondEdition.WITHDRAWN),
            "/figures" + figure(SecondEdition.PUT_FIRST),
            "/figures" + figure(SecondEdition.PRINTED_TWICE),
            "/areas",
            "/units",
            "/editions",
            "/editions/1?limit=5",
            "/editions/" + SecondEdition.NUMBER,
            "/search?q=robot",
            "/search?q=robot&sector=digital-economy&measure=added-value&area=hangzhou&period=2016",
            "/search?q=304.1&limit=1");

    /** What pages have around words of another language, and between a number and its unit. */
    private static final List<String> MARKS =
            List.of(String.valueOf(UntranslatedMark.BEGIN), String.valueOf(UntranslatedMark.END), "\u00a0");

    private final Portal portal;
    private final DescribedApi described;

    ApiContractTest(Portal portal) {
        this.portal = portal.untilItCanBeSearched();
        this.described = DescribedApi.of(portal);
    }

    private static String figure(String path) {
        return path.substring("/figures".length());
    }

    @Test
    void everyResourceIsAsDescribed() {
        for (String language : List.of("", "/zh")) {
            assertThat(RESOURCES).allSatisfy(resource -> {
                Answer answer = portal.get(language + V1 + resource);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(described.mistakes(answer)).isEmpty();
                assertThat(answer.body()).doesNotContain(MARKS);
            });
        }
    }

    /** Browsers get problem details, too. */
    @ParameterizedTest
    @CsvSource({
        "/figures?sectr=digital-economy, 400",
        "/figures?measure=nothing, 400",
        "/figures?status=nothing, 400",
        "/figures?nature=nothing, 400",
        "/figures?vintage=nothing, 400",
        "/figures?period=yesterday, 400",
        "/figures?fields=nothing, 400",
        "/figures?sector=, 400",
        "/figures?sector=nothing, 400",
        "'/figures?sector=digital-economy,', 400",
        "/figures?indicator=nothing, 400",
        "/figures?indicator=gdp/hangzhou/2018, 400",
        "/figures?area=hangzou, 400",
        "/figures?status=, 400",
        "/figures?period=, 400",
        "/figures?fields=, 400",
        "/figures?limit=, 400",
        "/indicators?sector=nothing, 400",
        "/figures?limit=0, 400",
        "/figures?limit=101, 400",
        "/figures?limit=many, 400",
        "/figures?cursor=1, 400",
        "/figures?cursor=99999-1, 400",
        "/figures?period=2017&period=2018, 400",
        "/figures?limit=1&limit=2, 400",
        "/search?q=robot&q=fund, 400",
        "/sectors?page=2, 400",
        "/indicators/gdp?fields=unit, 400",
        "/indicators/nothing, 404",
        "/figures/gdp/nowhere/2018, 404",
        "/figures/gdp/hangzhou/2018/target/revised, 404",
        "/figures/cultural-industry-added-value/hangzhou/2017, 410",
        "/editions/1?limit=101, 400",
        "/editions/0, 404",
        "/editions/99999, 404",
        "/editions/01, 404",
        "/editions/0x1, 404",
        "/editions/first, 404",
        "/search, 400",
        "/search?q=, 400",
        "/search?q=robot&sector=nothing, 400",
        "'/search?q=robot&sector=digital-economy,culture-fashion', 400",
        "/search?q=robot&measure=nothing, 400",
        "/search?q=robot&area=nowhere, 400",
        "/search?q=robot&period=2018-H1, 400",
        "/search?q=robot&limit=101, 400"
    })
    void everyErrorIsAsDescribed(String resource, int status) {
        for (String language : List.of("", "/zh")) {
            Answer answer = portal.get(language + V1 + resource);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"detail\":\"", "\"instance\":\"" + language + V1);
            assertThat(described.mistakes(answer)).isEmpty();
        }
    }

    @Test
    void otherAnswersAreAsDescribed() {
        String tag = portal.get(V1 + "/sectors").header("ETag");
        Answer unchanged = portal.ask("GET", V1 + "/sectors", "If-None-Match", tag);
        Answer refused = portal.ask("POST", V1 + "/sectors");
        Answer moved = portal.ask("GET", V1 + SecondEdition.REDATED_BEFORE);

        assertThat(List.of(unchanged.status(), refused.status(), moved.status()))
                .containsExactly(304, 405, 301);
        assertThat(List.of(unchanged, refused, moved))
                .allSatisfy(answer -> assertThat(described.mistakes(answer)).isEmpty());
    }

    @Test
    void codesAndLimitsOfParametersAreDescribed() {
        assertThat(schema("/figures", "status")
                        .get("items")
                        .get("enum")
                        .valueStream()
                        .map(code -> code.stringValue()))
                .containsExactly("normal", "flagged", "withdrawn");
        assertThat(schema("/search", "measure").get("enum")).isNotEmpty();
        assertThat(schema("/figures", "limit").get("maximum").intValue()).isEqualTo(100);
    }

    @Test
    void everyMemberIsDescribed() {
        Set<Map.Entry<String, JsonNode>> schemas =
                described.description().get("components").get("schemas").properties();

        assertThat(schemas)
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(
                                schema.getValue().get("properties").properties())
                        .as(schema.getKey())
                        .isNotEmpty()
                        .allSatisfy(member -> assertThat(
                                        member.getValue().path("description").asString(""))
                                .as(member.getKey())
                                .isNotEmpty()));
    }

    /** An address has no code for a vintage that is not stated. */
    @Test
    void codesInAddressesAreWords() {
        String path = "/figures/{indicator}/{area}/{period}/{kind}/{vintage}";

        assertThat(schema(path, "vintage").has("enum")).isFalse();
        assertThat(parameter(path, "kind").get("description").stringValue()).contains("preliminary", "estimate");
    }

    private JsonNode schema(String path, String parameter) {
        return parameter(path, parameter).get("schema");
    }

    private JsonNode parameter(String path, String name) {
        return described
                .description()
                .get("paths")
                .get(V1 + path)
                .get("get")
                .get("parameters")
                .valueStream()
                .filter(one -> one.get("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A program can tell it from a mistake, and begins the list again. */
    @Test
    void anOldCursorIsAsDescribed() {
        String cursor = JsonMapper.shared()
                .readTree(portal.get(V1 + "/figures?limit=1").body())
                .get("next_cursor")
                .stringValue();
        Answer answer = portal.get(V1 + "/figures?limit=1&cursor=" + cursor.replaceFirst("^\\d+", "1"));

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("\"parameter\":\"cursor\"");
        assertThat(described.mistakes(answer)).isEmpty();
    }

    @Test
    void everyPathIsTested() {
        Set<String> asked = new TreeSet<>();
        RESOURCES.forEach(resource -> described
                .paths()
                .filter(path ->
                        (V1 + resource).replaceFirst("\\?.*", "").matches(path.replaceAll("\\{[^}]*}", "[^/]+")))
                .forEach(asked::add));
        asked.add(V1 + "/figures/{indicator}/{area}/{period}/{kind}/{vintage}"); // see ApiVintageTest

        assertThat(described.paths()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void isDescribedInOpenApi() {
        JsonNode description = described.description();
        Answer answer = portal.get(DescribedApi.PATH);

        assertThat(answer.mediaType()).isEqualTo("application/json");
        assertThat(description.get("openapi").stringValue()).startsWith("3.1.");
        assertThat(description
                        .get("servers")
                        .valueStream()
                        .map(server -> server.get("url").stringValue()))
                .containsExactly(ConfiguredPortal.BASE, ConfiguredPortal.BASE + "/zh");
        assertThat(description.get("info").get("termsOfService").stringValue()).startsWith("https://");
        assertThat(answer.body()).doesNotContain("localhost", "\"language\"");
        assertThat(answer.body()).doesNotContain("\"additionalProperties\":false"); // later versions add members
        assertThat(described.paths()).isSorted();
        assertThat(description
                        .get("paths")
                        .get(V1 + "/figures")
                        .get("get")
                        .get("parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").stringValue()))
                .containsExactly(
                        "sector",
                        "indicator",
                        "area",
                        "period",
                        "measure",
                        "status",
                        "nature",
                        "vintage",
                        "fields",
                        "limit",
                        "cursor");
    }
}
