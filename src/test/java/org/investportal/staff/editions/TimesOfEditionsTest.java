package org.investportal.staff.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.release.DueEditionPublisher;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.staff.Drafting;
import org.investportal.staff.LonePortal;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An edition that is ordered is published at its time, on the clocks of the portal's zone. */
@LonePortal
class TimesOfEditionsTest {

    private final Portal portal;
    private final Drafting drafting;
    private final DueEditionPublisher due;
    private final MovedClock clock;
    private final Browser rita;

    TimesOfEditionsTest(Portal portal, ApplicationContext context, DueEditionPublisher due, MovedClock clock) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.due = due;
        this.clock = clock;
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void anOrderIsPublishedWhenItIsDue() {
        String page = "/figures/digital-economy-growth/hangzhou/2018-H1";
        long change = approved(306, Map.of("number", "15.8"));
        String time = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(2)), ZoneId.of("Europe/Berlin"))
                .withNano(0)
                .toString()
                .substring(0, 16);
        Answer ordered = order(change, time);
        assertThat(ordered.html().select(".done").text()).contains("It is scheduled");
        assertThat(ordered.html().select(".work").text()).containsPattern("\\(UTC\\+[12]\\)");

        due.publish();
        assertThat(outside(page)).doesNotContain("15.8%");

        clock.forward(Duration.ofDays(3));
        due.publish();
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
        assertThat(outside(page)).contains("15.8%");
        assertThat(rita.get("/staff/editions")
                        .html()
                        .select("h2:contains(Published) ~ ul")
                        .text())
                .contains("Ordered for later.");
        Browser chinese = Browser.at(portal).signIn(ExampleStaff.REVIEWER).in(Language.ZH);
        assertThat(chinese.get("/staff/editions").html().select("main").text()).containsPattern("，由[^，。]+发布");
    }

    @Test
    void aFailedOrderIsKeptWithItsReason() {
        long change = approved(307, Map.of("note.footnote.en", "A note."));
        order(change, "2099-06-01T09:00");
        long order = Objects.requireNonNull(drafting.view(change).change().plannedEdition());
        drafting.fail(order, "The disk is full.");

        Answer desk = rita.get("/staff");
        assertThat(desk.html().select(".note-doubt").text())
                .contains("The disk is full.")
                .contains("Next attempt:");
        rita.submit(rita.get("/staff/editions"), "form[action*=orders/" + order + "/]", Map.of());
    }

    @Test
    void aTimeThatClocksSkipOrShowTwiceIsRefused() {
        long change = approved(308, Map.of("note.footnote.en", "A note."));
        assertThat(order(change, "2099-03-29T02:30")
                        .html()
                        .select("#at-mistake")
                        .text())
                .contains("skip");
        assertThat(order(change, "2099-10-25T02:30")
                        .html()
                        .select("#at-mistake")
                        .text())
                .contains("twice");
        assertThat(order(change, "2099-02-30T09:00")
                        .html()
                        .select("#at-mistake")
                        .text())
                .contains("Write the time");
        Answer understood = order(change, "2099-07-01 09:00");
        assertThat(understood.status()).isEqualTo(200);
        assertThat(understood
                        .html()
                        .select("li:has(a[href$=/" + change + "]) time")
                        .attr("datetime"))
                .isEqualTo("2099-07-01T07:00:00Z");
    }

    private long approved(long figure, Map<String, String> fields) {
        return drafting.approved(Drafting.figure(figure), fields, ExampleStaff.EDITOR, ExampleStaff.SECOND_REVIEWER);
    }

    private Answer order(long change, String at) {
        return rita.submit(
                rita.get("/staff/editions/new?change=" + change),
                "main form",
                Map.of("summary", "Ordered for later.", "when", "later", "at", at, "change", "" + change));
    }

    private String outside(String path) {
        return Browser.at(portal).get(path).html().select("main").text();
    }
}
