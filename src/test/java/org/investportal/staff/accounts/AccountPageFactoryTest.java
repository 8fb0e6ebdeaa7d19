package org.investportal.staff.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.portal.AccountsTour;
import org.investportal.portal.Answer;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every page of the sign-in, of accounts and of the log is valid HTML, labelled and protected, and has its own title and the right status. */
@StaffPortal
class AccountPageFactoryTest {

    private static final Map<String, Integer> STATUS = Map.of(
            "dead-link", 410,
            "refused", 403,
            "sign-in refused", 422,
            "sign-in too late", 401);

    private final Map<String, Answer> pages;

    AccountPageFactoryTest(Portal portal) {
        pages = AccountsTour.of(portal);
    }

    @Test
    void isFitForEverybody() throws Exception {
        isWithoutErrorAndWarning();
        answersWithTheRightStatus();
        hasItsOwnTitleAndHeading();
        hasLabelsForEverythingThatIsTyped();
        leadsFromEachMistakeToItsField();
        isProtected();
    }

    private void isWithoutErrorAndWarning() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, Answer> page : pages.entrySet()) {
            checker.complaints(page.getValue().body()).forEach(complaint -> complaints.add(page.getKey() + complaint));
        }
        assertEquals("", String.join("\n", complaints));
    }

    private void answersWithTheRightStatus() {
        pages.forEach((what, page) ->
                assertEquals(STATUS.getOrDefault(what, what.endsWith("mistakes") ? 422 : 200), page.status(), what));
    }

    private void hasItsOwnTitleAndHeading() {
        pages.forEach((what, page) -> {
            assertEquals(1, page.html().select("h1").size(), what);
            assertTrue(page.html().title().endsWith("Desk"), what + page.html().title());
            assertEquals("noindex", page.html().select("meta[name=robots]").attr("content"), what);
        });
    }

    private void hasLabelsForEverythingThatIsTyped() {
        pages.forEach((what, page) -> {
            Set<String> labelled = new HashSet<>(page.html().select("label").eachAttr("for"));
            for (Element input : page.html().select("input:not([type=hidden], [hidden]), select, textarea")) {
                assertTrue(labelled.contains(input.id()), what + input);
            }
            for (Element described : page.html().select("[aria-describedby]")) {
                for (String id : described.attr("aria-describedby").split(" ", -1)) {
                    assertNotEquals(null, page.html().getElementById(id), what + " " + id);
                }
            }
        });
    }

    private void leadsFromEachMistakeToItsField() {
        pages.forEach((what, page) -> {
            List<String> targets = page.html().select(".error-summary a").eachAttr("href");
            assertEquals(page.status() == 422, !targets.isEmpty(), what);
            for (String target : targets) {
                assertTrue(page.html().selectFirst(target) != null, what + target);
            }
        });
    }

    private void isProtected() {
        pages.forEach((what, page) -> {
            assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'"), what);
            assertEquals("same-origin", page.header("Cross-Origin-Opener-Policy"), what);
            assertEquals("same-origin", page.header("Cross-Origin-Resource-Policy"), what);
            assertEquals("same-origin", page.header("Referrer-Policy"), what);
            assertTrue(page.header("Cache-Control").contains("no-store"), what);
            assertTrue(page.header("Permissions-Policy").contains("camera=()"), what);
            assertEquals(0, page.html().select("script, style, [style], iframe").size(), what);
        });
    }
}
