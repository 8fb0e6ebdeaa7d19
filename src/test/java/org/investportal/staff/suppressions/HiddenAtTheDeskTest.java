package org.investportal.staff.suppressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Suppressed words are in no title, no search, no form of somebody else and no reason that the desk shows. */
@StaffPortal
class HiddenAtTheDeskTest {

    private final Portal portal;
    private final Drafting drafting;
    private final EditionOrderService planning;
    private final ReviewService reviewService;
    private final ScratchService scratchService;
    private final TextSuppressionService suppressions;
    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
    private final String words = "Slander of quokka " + mark;
    private final String reason = "Because of wombat " + mark;
    private final ExampleStaff staff;
    private final Clock clock;
    private long change;

    HiddenAtTheDeskTest(
            Portal portal,
            ApplicationContext context,
            EditionOrderService planning,
            ReviewService reviewService,
            ScratchService scratchService,
            TextSuppressionService suppressions,
            ExampleStaff staff,
            Clock clock) {
        this.clock = clock;
        this.portal = portal;
        this.staff = staff;
        this.drafting = new Drafting(context);
        this.planning = planning;
        this.reviewService = reviewService;
        this.scratchService = scratchService;
        this.suppressions = suppressions;
    }

    @BeforeEach
    void publishAndSuppress() {
        change = area("a", words);
        submitAndApprove(change);
        planning.publishNow(
                new EditionOrder(List.of(change), "An area.", null, null),
                drafting.member(ExampleStaff.SECOND_REVIEWER));
    }

    @Test
    void isNoTitleOfAScratchCopy() {
        long open = area("c", words);
        suppress(words);
        scratchService.keep(
                new ScratchCopy.Key(
                        drafting.member(ExampleStaff.SECOND_EDITOR).account(),
                        "change-" + open + "-"
                                + drafting.view(open).first().subject().item(),
                        UUID.randomUUID().toString()),
                "",
                new FormBase(1, 1),
                Content.of(Map.of("slug", "typed")));

        String desk = edgar().get("/staff").body();
        assertThat(desk).contains("/staff/changes/" + open + "/edit").doesNotContain(mark);
    }

    @Test
    void isNotFoundBySearches() {
        String list = "/staff/changes?state=published&q=";
        String found = "main a[href=/staff/changes/" + change + "]";
        assertThat(edgar().get(list + mark).html().select(found)).isNotEmpty();
        suppress(words);

        assertThat(edgar().get(list + mark).html().select(found)).isEmpty();
        assertThat(edgar().get(list + change).html().select(found)).isNotEmpty();
    }

    @Test
    void hasNoPlaceInTheOrderOfTitles() {
        String author = "author" + mark;
        String list = "/staff/changes?sort=title&person=" + staff.add(author, Role.EDITOR);
        for (String name : List.of("Zebra " + mark, words)) {
            drafting.begunNew(ItemKind.AREA, Map.of("slug", "z" + UUID.randomUUID(), "name.en", name), author);
        }
        assertThat(titles(list)).containsExactly(words, "Zebra " + mark);
        suppress(words);

        assertThat(titles(list)).containsExactly("Zebra " + mark, "[…]");
    }

    private List<String> titles(String list) {
        return edgar().get(list).html().select("main .work-title a").eachText();
    }

    @Test
    void isNotFoundInPublishedContentAndInDrafts() {
        area("f", words);
        String search = "/staff/search?q=" + words.replace(' ', '+');
        assertThat(edgar().get(search).html().select("main tbody tr")).hasSize(1);
        assertThat(edgar().get(search).html().select("main .work li"))
                .as("the draft and the published change")
                .hasSize(2);
        suppress(words);

        assertThat(edgar().get(search).html().select("main tbody tr, main .work li"))
                .isEmpty();
    }

    @Test
    void isInNoFormOfWhatSomebodyElseWrote() {
        long draft = area("b", words);
        suppress(words);
        String form = "/staff/changes/" + draft + "/edit";

        assertThat(edgar().get(form).html().select("[name=name.en]").val()).isEqualTo("[…]");
        assertThat(edgar().get(form).body()).doesNotContain(words);
        assertThat(Browser.at(portal)
                        .signIn(ExampleStaff.EDITOR)
                        .get(form)
                        .html()
                        .select("[name=name.en]")
                        .val())
                .isEqualTo(words);
    }

    @Test
    void isNoReasonOfWhatIsReviewedOrPublished() {
        long waiting = area("c", "Area c " + mark);
        submit(waiting);
        long approved = area("d", "Area d " + mark);
        submitAndApprove(approved);
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        List<String> pages = List.of("/staff/review", "/staff/editions/new", "/staff/changes/" + waiting);
        for (String page : pages) {
            assertThat(rita.get(page).body()).as(page).contains(reason);
        }
        suppress(reason);

        for (String page : pages) {
            assertThat(rita.get(page).body()).as(page).contains("[…]").doesNotContain(reason);
        }
    }

    @Test
    void isInNoRemarkForColleagues() {
        long returned = area("e", "Area e " + mark);
        Submission why = new Submission(EntryKind.WORDING, "Another name.", null, "Sent with " + words);
        reviewService.submit(returned, 1, why, drafting.member(ExampleStaff.EDITOR));
        String page = "/staff/changes/" + returned;
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        assertThat(rita.get(page).body()).contains("Sent with " + words);
        reviewService.sendBack(returned, "Returned with " + words, drafting.member(ExampleStaff.REVIEWER));
        List<Supplier<Answer>> shown = List.of(
                () -> rita.get(page),
                () -> rita.get("/staff/changes?state=returned"),
                () -> ada.get("/staff/log?about=change+" + returned),
                () -> ada.get("/staff/log.csv?about=change+" + returned));
        assertThat(shown).allSatisfy(answer -> assertThat(answer.get().body()).contains("Returned with " + words));
        suppress(words);

        assertThat(shown)
                .allSatisfy(answer -> assertThat(answer.get().body())
                        .contains("[…]", "Area e " + mark)
                        .doesNotContain(words));
    }

    @Test
    void isInNoSummaryOfAnOrder() {
        long approved = area("g", "Area g " + mark);
        submitAndApprove(approved);
        planning.plan(
                new EditionOrder(
                        List.of(approved),
                        "About " + words,
                        null,
                        clock.instant().plus(Duration.ofDays(30)),
                        null),
                drafting.member(ExampleStaff.SECOND_REVIEWER));
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        assertThat(rita.get("/staff/editions").body()).contains("About " + words);
        suppress(words);

        assertThat(rita.get("/staff/editions").body()).contains("[…]").doesNotContain(words);
    }

    private Browser edgar() {
        return Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
    }

    private long area(String slug, String name) {
        return drafting.begunNew(
                ItemKind.AREA, Map.of("slug", slug + "-" + mark, "parent", "53", "name.en", name), ExampleStaff.EDITOR);
    }

    private void submit(long id) {
        Submission why = new Submission(EntryKind.WORDING, reason, null, null);
        reviewService.submit(id, 1, why, drafting.member(ExampleStaff.EDITOR));
    }

    private void submitAndApprove(long id) {
        submit(id);
        drafting.approve(id, ExampleStaff.REVIEWER);
    }

    private void suppress(String said) {
        suppressions
                .find(drafting.current(), said, 10)
                .forEach(text ->
                        suppressions.suppress(text.key(), "A court said so.", drafting.member(ExampleStaff.REVIEWER)));
    }
}
