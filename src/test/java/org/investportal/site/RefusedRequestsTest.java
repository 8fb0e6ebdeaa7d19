package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the firewall or the server refuses before our code sees them are answered like all others. */
@ShippedPortal
class RefusedRequestsTest {

    private static final List<String> PROTECTING = List.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Cache-Control");

    /** An address without a page, which is refused, too. */
    private static final String MISSING = "/nothing";

    private static final String PEOPLE = "text/html";
    private static final String MACHINES = "application/json";

    private final Portal portal;

    RefusedRequestsTest(Portal portal) {
        this.portal = portal;
    }

    static Stream<String> tricks() {
        return Stream.of(
                "//x",
                "/x;y",
                "/%2e%2e/x",
                "/x%5cy",
                "/x%2Fy",
                "/%00",
                "/%zz",
                "/a|b",
                "/%0a",
                "/" + "a".repeat(9_000));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void publicAddressesAnswerWithTheHeadersOfPublicPages(String trick) throws IOException {
        isAnsweredLike(MISSING, trick.equals("/%2e%2e/x") ? "/sectors" + trick : trick);
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void addressesOfTheDeskAnswerWithTheHeadersOfTheDesk(String trick) throws IOException {
        // a line that could not be read has no address
        isAnsweredLike(trick.length() > 100 || trick.contains("|") ? MISSING : "/staff/login", "/staff" + trick);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nNo header: x\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: zip\r\nConnection: close\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "FOLD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void malformedRequestsGetTheSameHeaders(String request) throws IOException {
        RawRequest.get(portal.port(), "/", PEOPLE); // is kept from now on
        String answer = RawRequest.send(portal.port(), request);

        assertThat(RawRequest.status(answer)).isBetween(400, 505);
        assertHeadersLike(MISSING, answer);
        saysNothingInternal(answer);
    }

    /** Else a cache in front of the portal could hide a page that was published meanwhile. */
    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404",
        "HEAD, /zh/nothing, 404",
        "GET, /embed/nothing, 404",
        "GET, /data/nothing.csv, 404",
        "GET, //x, 400",
        "POST, /about, 405",
        "PUT, /data/figures.csv, 405",
        "GET, /compare?indicator=nothing, 422",
        "GET, /compare/figures.csv?indicator=nothing, 422"
    })
    void noCacheUsesAnErrorWithoutAsking(String method, String address, int status) {
        for (String accepted : List.of(PEOPLE, MACHINES)) {
            Answer answer = portal.ask(method, address, "Accept", accepted);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
    }

    private void isAnsweredLike(String good, String target) throws IOException {
        String page = RawRequest.get(portal.port(), target, PEOPLE);
        String problem = RawRequest.get(portal.port(), target, MACHINES);

        for (String answer : List.of(page, problem)) {
            assertThat(RawRequest.status(answer)).as(answer).isEqualTo(400);
            assertHeadersLike(good, answer);
            saysNothingInternal(answer);
        }
        if (page.contains("<h1>")) {
            assertThat(RawRequest.header(page, "Content-Type")).startsWith(PEOPLE);
            assertThat(List.of(page, problem)).allMatch(RefusedRequestsTest::variesByAccept);
            assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("This page cannot be shown");
            assertThat(Jsoup.parse(page).select("main a")).isNotEmpty();
        } else {
            assertThat(good).as("accepted bodies are read: " + page).isEqualTo(MISSING);
        }
        assertThat(RawRequest.header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem).contains("\"status\":400").contains("\"title\":\"Bad Request\"");
    }

    private void assertHeadersLike(String good, String answer) throws IOException {
        String shown = RawRequest.get(portal.port(), good, PEOPLE);
        assertThat(RawRequest.status(shown)).isEqualTo(good.equals(MISSING) ? 404 : 200);
        for (String name : PROTECTING) {
            assertThat(RawRequest.header(answer, name))
                    .as(name + " of " + answer)
                    .isEqualTo(RawRequest.header(shown, name));
        }
        assertThat(RawRequest.header(answer, "Set-Cookie")).isEmpty();
    }

    private static boolean variesByAccept(String answer) {
        return answer.lines().anyMatch(line -> line.toLowerCase(Locale.ROOT).matches("vary:([^:]*,)? *accept *(,.*)?"));
    }

    private static void saysNothingInternal(String answer) {
        String body = answer.toLowerCase(Locale.ROOT);
        for (String inside :
                List.of("exception", "tomcat", "apache", "springframework", "org.investportal", "rejected")) {
            assertThat(body).doesNotContain(inside);
        }
    }
}
