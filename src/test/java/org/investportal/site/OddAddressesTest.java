package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ShippedPortal
class OddAddressesTest {

    private final Portal portal;

    OddAddressesTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sectors%2Fbiomedicine",
                "/sectors/a%2fb",
                "/sectors/%5c",
                "/sectors/\\",
                "/../../etc/passwd",
                "/sectors/../about",
                "/./about",
                "/%2e%2e/",
                "/css/..%2f..%2fapplication.properties",
                "//about",
                "//",
                "/about//",
                "//about/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "/%2Fevil.example/",
                "/%5cevil.example/",
                "/evil.example%2f/",
                "/http://evil.example/",
                "/zh//evil.example/",
                "/sectors/biomedicine;a=b",
                "/sectors;x/biomedicine",
                "/%3b",
                "/%00",
                "/sectors/%00",
                "/sectors/a%0ab",
                "/sectors/%0d%0aSet-Cookie:x=y",
                "/sectors/%01",
                "/sectors/%7f",
                "/sectors/\u0001",
                "/sectors/\u0000",
                "/%",
                "/%zz",
                "/sectors/%E4%B8",
                "/sectors/杭州",
                "/sectors/\u0085",
                "/sectors/%c2%85",
                "/sectors/%25",
                "/sectors/%2500",
                "/sectors/{x}",
                "/sectors/${7*7}",
                "/sectors/<script>",
                "/sectors/%3Cscript%3E",
                "/sectors/%E2%80%AE",
                "/sectors/%F0%9F%92%A9",
                "/sectors/%ED%A0%80",
                "*",
                "?",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/sectors/biomedicine.html",
                "/sectors/'",
                "/figures/~2"
            })
    void manipulatedPathsAreNotFound(String target) throws IOException {
        findsNothing(RawRequest.get(portal.port(), target, "text/html"));
        findsNothing(RawRequest.get(portal.port(), target, "application/json"));
    }

    private static void findsNothing(String answer) {
        int status = RawRequest.status(answer);

        assertTrue(status == 400 || status == 404, answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("exception"), answer);
        assertFalse(answer.contains("\nSet-Cookie"), answer);
        assertFalse(answer.contains("\nLocation"), answer);
        assertFalse(answer.replace("<script src=\"/js/combobox-", "").contains("<script"), answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 3_000, 7_000, 9_000, 70_000})
    void longPathsAreNotFoundOrRefused(int length) throws IOException {
        int status = RawRequest.status(RawRequest.get(portal.port(), "/sectors/" + "a".repeat(length), "*/*"));

        assertTrue(status == 400 || status == 404, "answered " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?a=%00", "?a=%", "?%", "?x[]=1", "?utm_source=a&utm_source=b", "?=", "?a=%E4%B8"})
    void noQueryBreaksAPage(String query) throws IOException {
        int status = RawRequest.status(RawRequest.get(portal.port(), "/sectors/biomedicine" + query, "*/*"));

        assertTrue(status == 302 || status == 400, "answered " + status);
    }
}
