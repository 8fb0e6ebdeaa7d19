package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.DeskTour;
import org.investportal.portal.EnquiryTour;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@StaffPortal
class PagesOfTheDeskTest {

    private final Portal portal;

    PagesOfTheDeskTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void areValidHtml() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        Map<String, List<String>> complaints = new LinkedHashMap<>();
        Map<String, Answer> pages = new LinkedHashMap<>(DeskTour.of(portal));
        pages.putAll(EnquiryTour.of(portal));
        for (Map.Entry<String, Answer> page : pages.entrySet()) {
            complaints.put(page.getKey(), checker.complaints(page.getValue().body()));
        }

        assertThat(complaints).hasSizeGreaterThan(40);
        complaints.values().removeIf(List::isEmpty);
        assertThat(complaints).isEmpty();
    }

    @Tag("sweep")
    @Test
    void areThereInChineseBelowAddressesOfTheirOwn() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        Map<String, Answer> pages = new LinkedHashMap<>(DeskTour.of(portal, Language.ZH));
        pages.putAll(EnquiryTour.of(portal, Language.ZH));

        assertThat(pages).hasSizeGreaterThan(40);
        for (Map.Entry<String, Answer> shown : pages.entrySet()) {
            Document page = shown.getValue().html();
            assertThat(page.select("html").attr("lang")).as(shown.getKey()).isEqualTo("zh-Hans");
            assertThat(page.select("[href^=/staff]:not([hreflang])").eachAttr("href"))
                    .as(shown.getKey())
                    .allMatch(href -> href.matches("/staff/zh(?:[/?#].*)?"));
            assertThat(page.select("form[action^=/staff]").eachAttr("action"))
                    .as(shown.getKey())
                    .allMatch(action -> action.startsWith("/staff/zh/"));
            assertThat(checker.complaints(shown.getValue().body()))
                    .as(shown.getKey())
                    .isEmpty();
        }
    }
}
