package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a page is that of its address, even if a browser asks for another. */
@ShippedPortal
class LanguageOfPagesTest {

    private final Portal portal;

    LanguageOfPagesTest(Portal portal) {
        this.portal = portal;
    }

    static Stream<String> addresses() {
        return Stream.concat(OneOfEach.pages(), Stream.of("/nothing", Portal.FAULTY, "/staff/login"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void doesNotDependOnAcceptLanguage(String path) {
        Answer asked = portal.ask("GET", path, "Accept", Portal.BROWSER, "Accept-Language", "zh-CN,zh;q=0.9");
        Document page = asked.html();

        assertEquals(portal.page(path).text(), page.text());
        assertEquals(words(portal.page(path)), words(page));
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals("en", asked.header("Content-Language"));
    }

    /** Text that is not English has a {@code lang} attribute. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/sectors/biomedicine", "/checks", "/nothing", "/staff/login"})
    void textInAnotherLanguageIsMarked(String path) {
        Document page = portal.get(path).html();

        page.select("[lang]:not(html)").remove();
        assertTrue(page.text().codePoints().noneMatch(Character::isIdeographic), page.text());
    }

    /** Those that are read out. */
    private static String words(Document page) {
        StringBuilder words = new StringBuilder();
        for (Element labelled : page.select("[aria-label]")) {
            words.append(labelled.attr("aria-label")).append('\n');
        }
        return words.toString();
    }
}
