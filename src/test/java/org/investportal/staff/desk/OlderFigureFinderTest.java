package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A page is listed as soon as a newer figure than those that it shows is published. */
@StaffPortal
class OlderFigureFinderTest {

    private static final String SECTOR = ".work > li:has(a[href=/staff/content/sector/10])";

    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    OlderFigureFinderTest(Portal portal, ApplicationContext context) {
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void aSectorIsListedOnceANewerFigureIsPublished() {
        assertThat(listed()).doesNotContain("Digital economy value added");

        Map<String, String> newer =
                new TreeMap<>(drafting.published(Drafting.figure(305)).fields());
        newer.put("period", "2019-H1");
        long change =
                drafting.submit(drafting.begunNew(ItemKind.FIGURE, newer, ExampleStaff.EDITOR), ExampleStaff.EDITOR);
        drafting.approve(change, ExampleStaff.REVIEWER);
        rita.submit(
                rita.get("/staff/editions/new?change=" + change),
                "main form",
                Map.of("summary", "A newer figure.", "when", "now"));

        assertThat(listed()).contains("Older figures of: Digital economy value added");
    }

    private String listed() {
        return edith.get("/staff/outdated").html().select(SECTOR).text();
    }
}
