package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.investportal.portal.Chromium;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A browser fetches only the files that are counted in the weight of a page. */
@ConfiguredPortal
@InChromium
class FirstVisitInChromiumTest {

    private final Portal portal;

    FirstVisitInChromiumTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void fetchesNothingThatIsNotCountedOnTheHomePage() {
        fetchesNothingThatIsNotCounted("/");
    }

    @Tag("sweep")
    @Test
    void fetchesNothingThatIsNotCounted() {
        fetchesNothingThatIsNotCounted("/|/sectors/.*|/figures/[^/]*|/checks");
    }

    private void fetchesNothingThatIsNotCounted(String pages) {
        try (Chromium browser = Chromium.open(portal.port())) {
            for (String page : portal.addresses()) {
                if (page.matches(pages)) {
                    assertThat(fetched(browser.go(page)))
                            .isNotEmpty()
                            .isSubsetOf(FirstVisit.of(portal, page).answers().keySet());
                }
            }
        }
    }

    /** By the browser's own account. */
    private static List<String> fetched(Chromium browser) {
        Object paths = browser.driver()
                .executeScript("return performance.getEntriesByType('resource').map(entry => entry.name"
                        + ".replace(location.origin, ''))");
        return ((List<?>) Objects.requireNonNull(paths))
                .stream().map(String::valueOf).toList();
    }
}
