package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.portal.Answer;
import org.investportal.portal.DeskTour;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
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
        for (Map.Entry<String, Answer> page : DeskTour.of(portal).entrySet()) {
            complaints.put(page.getKey(), checker.complaints(page.getValue().body()));
        }

        assertThat(complaints).hasSizeGreaterThan(40);
        complaints.values().removeIf(List::isEmpty);
        assertThat(complaints).isEmpty();
    }
}
