package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class HeadersTest {

    private static final Map<String, String> EXPECTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none';"
                            + " form-action 'self'; script-src 'self'; frame-ancestors 'none'");

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;

    HeadersTest(Portal portal) {
        this.portal = portal;
    }

    static Stream<String> addresses() {
        Stream<String> others = Stream.of(
                "/compare?indicator=nothing",
                "/nothing",
                "/search?q=robot",
                "/zh/search/suggestions?q=robot",
                "/embedded" + FIGURE,
                "/figures/embed" + FIGURE,
                Portal.FAULTY,
                "/css/base.css",
                "/css/site.css",
                "/css/nothing.css",
                "/icon.svg");
        return Stream.of(OneOfEach.pages(), OneOfEach.filesForCrawlers(), others)
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void areOnEveryAnswer(String path) {
        Answer answer = portal.get(path);

        EXPECTED.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    static Stream<String> files() {
        Stream<String> others = Stream.of(
                "/zh/data/figures.csv",
                "/zh" + FIGURE + "/citation.ris",
                "/compare/chart.png?indicator=cultural-industry-added-value",
                "/card.png",
                "/zh/sectors/biomedicine/card.png",
                "/data/nothing.csv");
        return Stream.concat(OneOfEach.files(), others);
    }

    /** Scripts may read them as they may read the API, and pages may show the pictures. */
    @ParameterizedTest
    @MethodSource("files")
    void otherSitesMayReadFilesAsTheyMayReadTheApi(String path) {
        Map<String, String> expected = new HashMap<>(EXPECTED);
        Answer api = portal.ask("GET", "/api/v1/units");
        for (String name : List.of("Access-Control-Allow-Origin", "Access-Control-Expose-Headers")) {
            expected.put(name, api.header(name));
        }
        expected.put("Cross-Origin-Resource-Policy", "cross-origin");
        assertEquals("*", expected.get("Access-Control-Allow-Origin"));
        String[] origin = {"Origin", "https://elsewhere.example"};
        Answer first = portal.ask("GET", path, origin);
        List<Answer> answers = new ArrayList<>(List.of(first, portal.ask("GET", path, origin)));
        answers.add(portal.ask("HEAD", path, origin));
        if (first.status() == 200) {
            Answer known = portal.ask("GET", path, "If-None-Match", first.header("ETag"));
            assertEquals(304, known.status());
            answers.add(known);
        }

        answers.forEach(answer -> expected.forEach((name, value) -> assertEquals(value, answer.header(name), name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/data",
                "/zh/data",
                FIGURE,
                "/figures/gdp",
                "/compare?indicator=gdp",
                "/enquire",
                "/report",
                "/staff/login",
                "/staff/preview/1/data/figures.csv",
                "/preview/nothing/data/figures.csv",
                "/preview/nothing/site/feed.atom",
                "/search/suggestions?q=robot",
                "/icon.svg",
                "/embed" + FIGURE
            })
    void otherSitesMayReadNothingElse(String path) {
        for (String method : List.of("GET", "OPTIONS")) {
            Answer answer = portal.ask(
                    method, path, "Origin", "https://elsewhere.example", "Access-Control-Request-Method", "GET");

            assertEquals("", answer.header("Access-Control-Allow-Origin"));
            assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed" + FIGURE,
                "/zh/embed" + FIGURE,
                "/embed/editions/1" + FIGURE,
                "/embed/figures/gdp",
                "/embed/nothing"
            })
    void onlyEmbedsMayBeFramedAndTheyHaveNoScript(String path) {
        Map<String, String> expected = new HashMap<>(EXPECTED);
        expected.put("X-Frame-Options", "");
        expected.computeIfPresent(
                "Content-Security-Policy",
                (name, policy) -> policy.replace("script-src 'self'; frame-ancestors 'none'", "frame-ancestors *"));
        Answer answer = portal.get(path);

        expected.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/units", "/zh/api/v1/units", "/api/v1/nothing"})
    void theApiHasNoScript(String path) {
        Map<String, String> expected = new HashMap<>(EXPECTED);
        expected.computeIfPresent(
                "Content-Security-Policy", (name, policy) -> policy.replace("script-src 'self'; ", ""));
        Answer answer = portal.get(path);

        expected.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    @Test
    void areOnRefusals() {
        Answer answer = portal.ask("POST", "/", "Accept", "application/json");

        EXPECTED.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    @Test
    void setNoCookie() {
        List<String> all = new ArrayList<>(portal.addresses());
        all.addAll(List.of(
                "/nothing", Portal.FAULTY, "/css/base.css", "/css/site.css", "/data/figures.csv", "/sitemap.xml"));

        assertEquals(
                List.of(),
                all.stream()
                        .filter(path -> !portal.get(path).header("Set-Cookie").isEmpty())
                        .toList());
    }

    @Test
    void sayNothingOfTheServer() {
        Answer answer = portal.get("/");

        assertEquals("", answer.header("Server"));
        assertEquals("", answer.header("X-Powered-By"));
    }

    /** Of scripts, a page has only the file for the field of the search; data is not run. */
    @Test
    void thePolicyHasNothingToForbidOnAnyPage() {
        portal.pages().forEach(HeadersTest::assertHarmless);
        assertHarmless("/nothing", portal.page("/nothing"));
        assertHarmless(Portal.FAULTY, portal.page(Portal.FAULTY));
    }

    private static void assertHarmless(String path, Document page) {
        assertEquals(
                0,
                page.select(
                                "script:not([type=application/ld+json], [src^=/js/combobox-], [src^=/js/edit-link-], [src^=/js/print-]), style, [style], iframe,"
                                        + " object, embed, base")
                        .size(),
                path);
        assertEquals(
                0,
                page.select("form:not([method=get][action^=/compare], [method=get][action=/search], [action=/enquire])")
                        .size(),
                path);
        assertTrue(
                page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                path);
    }
}
