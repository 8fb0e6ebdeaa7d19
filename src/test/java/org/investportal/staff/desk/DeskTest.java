package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.Content;
import org.investportal.editorial.From;
import org.investportal.editorial.Scratch;
import org.investportal.editorial.Scratches;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Everybody finds first what they have to do. */
@StaffPortal
class DeskTest {

    private final Portal portal;
    private final ApplicationContext context;
    private final Drafting drafting;

    DeskTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.context = context;
        this.drafting = new Drafting(context);
    }

    @Test
    void reviewersFindWhatWaitsFirst() {
        long change =
                drafting.submitted(Drafting.figure(335), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        Document desk = desk(ExampleStaff.REVIEWER);

        assertThat(desk.select("section.desk-first a[href=/staff/changes/" + change + "]"))
                .hasSize(1);
        assertThat(desk.select("a[href=/staff/review]")).isNotEmpty();
    }

    @Test
    void editorsFindTheirOwnAndWhatTheyTypedAndDidNotKeep() {
        long change =
                drafting.begun(Drafting.figure(336), Map.of("note.footnote.en", "A note."), ExampleStaff.SECOND_EDITOR);
        Scratches scratches = context.getBean(Scratches.class);
        Content typed = Content.of(Map.of("number", "7"));
        for (String form : List.of("change-" + change, "figure-335", "new-figure", "strange")) {
            long account = drafting.member(ExampleStaff.SECOND_EDITOR).account();
            scratches.keep(new Scratch.Key(account, form, "key"), new From(1, 1), typed);
        }
        Document desk = desk(ExampleStaff.SECOND_EDITOR);

        assertThat(desk.select("a[href=/staff/changes/" + change + "]")).isNotEmpty();
        assertThat(desk.select("a[href*=scratch]").eachAttr("href"))
                .contains(
                        "/staff/changes/" + change + "/edit?scratch=key",
                        "/staff/content/figure/335?scratch=key",
                        "/staff/content/figure/new?scratch=key");
    }

    @Test
    void administratorsReadAndChangeNothing() {
        Document desk = desk(ExampleStaff.ADMINISTRATOR);
        assertThat(desk.select("main form")).isEmpty();
        assertThat(desk.select("main a[href^=/staff/content], main a[href$=/new]"))
                .isEmpty();
        assertThat(desk.select("a[href=/staff/ageing]")).isNotEmpty();
    }

    @Test
    void oldPeriodsComeFirstAndWhatIsUndatedLast() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        List<String> lines = edith.get("/staff/ageing.csv").body().lines().toList();

        assertThat(lines.get(0)).isEqualTo("indicator,area,period,last_day,age_in_days,source,address");
        assertThat(lines.get(1)).contains(",2005,2005-12-31,");
        assertThat(lines.get(lines.size() - 1)).contains(",undated,,,");
        assertThat(lines).noneMatch(line -> line.contains("--2020"));
        assertThat(edith.get("/staff/ageing").html().select(".block-table tbody tr"))
                .hasSize(lines.size() - 1);
    }

    @Test
    void whatIsInDoubtIsToldWithItsNotes() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        Document flagged = edith.get("/staff/flagged").html();

        assertThat(flagged.select(".work > li:has(a[href=/staff/content/figure/325]) .note")
                        .text())
                .isNotEmpty();
        assertThat(flagged.select(".work > li")).hasSizeGreaterThan(8);
    }

    private Document desk(String who) {
        return Browser.at(portal).signIn(who).get("/staff").html();
    }
}
