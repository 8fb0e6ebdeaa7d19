package org.investportal.site.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

/** Without a mail server the portal sends no mails about changes, and says so. */
@ShippedPortal
class WatchWithoutMailTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Portal portal;

    WatchWithoutMailTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void thePageOfAFigureHasNoLink() {
        assertThat(portal.page(FIGURE).select("a[href*=watch]")).isEmpty();
    }

    @Test
    void theFormSaysThatItIsNotAvailable() {
        Answer page = Browser.at(portal).get("/watch?figure=" + FIGURE);

        assertThat(page.html().select("main .notice").text()).isEqualTo("This site sends no mails at present.");
        assertThat(page.html().select("main form")).isEmpty();
    }

    @Test
    void aSentFormIsRefused() {
        Answer answer = Browser.at(portal)
                .postOnly(
                        "/watch",
                        List.copyOf(Map.of("figure", FIGURE, "email", "ann@investor.example")
                                .entrySet()));

        assertThat(answer.status()).isEqualTo(503);
    }
}
