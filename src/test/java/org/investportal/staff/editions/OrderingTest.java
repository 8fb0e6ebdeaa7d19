package org.investportal.staff.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ReviewService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.StatementCount;
import org.investportal.staff.Drafting;
import org.investportal.web.FormValidation;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;

/** Editions consist of approved changes and are published whole, now or at a scheduled time, or not at all. */
@StaffPortal
class OrderingTest {

    private final ApplicationContext context;
    private final Drafting drafting;
    private final Browser rita;

    OrderingTest(Portal portal, ApplicationContext context) {
        this.context = context;
        this.drafting = new Drafting(context);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void anEditionIsOrderedForATimeAndTakenBack() {
        long change = approved(322);
        Answer ordered = order(Map.of("summary", "For later.", "when", "later", "at", "2999-12-01T09:00"), change);

        assertThat(ordered.status()).as(ordered.body()).isEqualTo(200);
        assertThat(ordered.html().select(".done").text()).contains("It is scheduled");
        String line = "li:has(a[href=/staff/changes/" + change + "])";
        assertThat(ordered.html().select(line + " time").attr("datetime")).isEqualTo("2999-12-01T09:00:00Z");
        assertThat(rita.get("/staff/changes/" + change).html().select(".lead").text())
                .contains("1 December 2999, 09:00");

        Answer back = rita.submit(ordered, line + " form", Map.of());
        assertThat(back.html().select(line)).isEmpty();
        assertThat(drafting.view(change).change().plannedEdition()).isNull();
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.APPROVED);

        Answer again = rita.submit(ordered, line + " form", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().select("[role=alert]").text()).contains("already been published or cancelled");
    }

    @Test
    void timesThatHavePassedAreRefused() {
        long change = approved(323);
        Answer answer = order(Map.of("summary", "Too late.", "when", "later", "at", "2001-01-01T09:00"), change);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#at-mistake").text()).contains("passed");
        assertThat(answer.html().select("#at").val()).isEqualTo("2001-01-01T09:00");
        assertThat(ticked(answer)).containsExactly("" + change);
    }

    @Test
    void brokenReferencesPreventPublicationWithAReason() {
        long area = drafting.begunNew(
                ItemKind.AREA, Map.of("slug", "xihu", "parent", "53", "name.en", "West Lake"), ExampleStaff.EDITOR);
        String item = String.valueOf(drafting.view(area).first().subject().item());
        long figure = approved(324, Map.of("area", item));

        Document form = rita.get("/staff/editions/new").html();
        String offered = ".offered:has(a[href=/staff/changes/" + figure + "])";
        assertThat(form.select(offered + " .note a").attr("href")).isEqualTo("/staff/changes/" + area);

        Answer refused = order(Map.of("summary", "Half of it.", "when", "now"), figure);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select(offered + " .check-error").text()).contains("West Lake");
        assertThat(refused.html().select(offered + " .check-error a").attr("href"))
                .endsWith("/edit/324#area");
        assertThat(refused.html().select("#summary").text()).isEqualTo("Half of it.");

        drafting.approve(drafting.submit(area, ExampleStaff.EDITOR), ExampleStaff.REVIEWER);
        assertThat(ticked(rita.get("/staff/editions/new?change=" + figure)))
                .as("what the change needs is ticked with it")
                .contains("" + figure, "" + area);
        Answer whole = order(Map.of("summary", "All of it.", "when", "now"), figure, area);
        assertThat(whole.status()).as(whole.html().select("main").text()).isEqualTo(200);
        assertThat(drafting.view(figure).change().state()).isEqualTo(ChangeState.PUBLISHED);
    }

    @Test
    void allChangesAreTickedAtOnceButOneOfEachThing() {
        long one = approved(327);
        long two = approved(328);
        long again = drafting.approved(
                Drafting.figure(328),
                Map.of("note.correction.en", "Mended."),
                ExampleStaff.SECOND_EDITOR,
                ExampleStaff.REVIEWER);
        Answer form = rita.get("/staff/editions/new");
        String all = form.html().select("a:containsOwn(Select all changes)").attr("href");

        assertThat(ticked(form)).isEmpty();
        assertThat(ticked(rita.get(all))).contains("" + one, "" + two).doesNotContain("" + again);
    }

    @Test
    void twoChangesOfOneThingArePublishedOneAfterTheOther() {
        long one = approved(326);
        long other = drafting.approved(
                Drafting.figure(326),
                Map.of("note.correction.en", "Mended."),
                ExampleStaff.SECOND_EDITOR,
                ExampleStaff.REVIEWER);
        Answer refused = order(Map.of("summary", "Both.", "when", "now"), one, other);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert]").text()).contains("one after the other");
        assertThat(ticked(refused)).containsExactlyInAnyOrder("" + one, "" + other);
    }

    @Test
    void newConflictsBetweenFiguresNeedAReason() {
        long change = approved(335, Map.of("number", "304.1 million"));
        Answer refused = order(Map.of("summary", "More than was built.", "when", "now"), change);
        Answer without = rita.submit(refused, "main form", Map.of());
        Answer published =
                rita.submit(without, "main form", Map.of("conflictReason", "The yearbook says so, we asked."));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert]").text()).contains("new conflicts between figures: 3.");
        assertThat(refused.html().select("#consequences .finding-conflicts").text())
                .contains("304.1 million yuan");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html().select(".error-summary a").attr("href")).isEqualTo("#conflictReason");
        assertThat(published.status()).isEqualTo(200);
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.PUBLISHED);
        assertThat(rita.get("/staff")
                        .html()
                        .select("#conflicts .finding-working")
                        .eachText())
                .anyMatch(working -> working.contains("304.1 million yuan"));
    }

    static Stream<String> oddities() {
        return Stream.of("abc", "", "x".repeat(10_000), "🦜", "<b>bold</b> & \"quoted\"");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void inputIsKept(String odd) {
        long change = approved(330);
        Answer answer = order(Map.of("summary", odd, "summaryInChinese", odd, "when", odd, "at", odd), change);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#summary").text()).isEqualTo(odd);
        assertThat(answer.html().select(".error-summary a").eachAttr("href"))
                .contains("#when")
                .allSatisfy(href -> assertThat(answer.html().select(href)).hasSize(1));
        assertThat(order(Map.of("summary", "Later.", "when", "later", "at", odd), change)
                        .html()
                        .select("#at")
                        .val())
                .isEqualTo(odd);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void anUnknownChoiceIsIgnored(String odd) {
        approved(331);
        Map<String, String> fields = Map.of("summary", "Strange.", "when", "now", "change", odd);
        Answer answer = rita.submit(rita.get("/staff/editions/new"), "main form", fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".error-summary a").attr("href")).isEqualTo("#changes");
        assertThat(answer.html().select("#changes")).hasSize(1);
    }

    @Test
    void aChangeThatIsTickedTwiceIsOrderedOnce() {
        OrderForm form = new OrderForm(List.of("7", "x", "0", "7", "8"), null, null, null, null, null, null, null);
        assertThat(form.chosen()).containsExactly(7L, 8L);
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        List<Long> changes = new ArrayList<>(List.of(approved(341), approved(342)));
        statementsOfTheForm(); // the published content is read once
        long forFew = statementsOfTheForm();
        Stream.of(343L, 344L, 345L, 346L, 347L).map(this::approved).forEach(changes::add);
        long forMany = statementsOfTheForm();
        changes.forEach(this::abandon); // other tests have changes of the same figures

        assertThat(forMany).isEqualTo(forFew);
    }

    private void abandon(long change) {
        ReviewService reviews = context.getBean(ReviewService.class);
        reviews.sendBack(change, "It was a test.", drafting.member(ExampleStaff.REVIEWER));
        reviews.abandon(change, drafting.member(ExampleStaff.EDITOR));
    }

    private long statementsOfTheForm() {
        StaffMember reviewer = drafting.member(ExampleStaff.REVIEWER);
        OrderForm blank = new OrderForm(null, null, null, null, null, null, null, null);
        return StatementCount.of(
                () -> context.getBean(NewEditionPageFactory.class).of(blank, reviewer, new FormValidation(), null));
    }

    private long approved(long figure) {
        return approved(figure, Map.of("note.footnote.en", "A note."));
    }

    private long approved(long figure, Map<String, String> fields) {
        return drafting.approved(Drafting.figure(figure), fields, ExampleStaff.EDITOR, ExampleStaff.REVIEWER);
    }

    private Answer order(Map<String, String> typed, Long... changes) {
        Document form = rita.get("/staff/editions/new").html();
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("_csrf", form.select("main input[name=_csrf]").val());
        List<Map.Entry<String, String>> fields = new ArrayList<>(all.entrySet());
        Stream.of(changes).forEach(change -> fields.add(Map.entry("change", String.valueOf(change))));
        return rita.post("/staff/editions", fields);
    }

    private static List<String> ticked(Answer answer) {
        return answer.html().select("input[name=change][checked]").eachAttr("value");
    }
}
