package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What was typed about an item is kept if a colleague removes the item from the change or from the site meanwhile. */
@StaffPortal
class GoneItemTest {

    private static final String NOTE = "note.footnote.en";

    private final Drafting drafting;
    private final Browser edith;
    private final ApplicationContext context;

    GoneItemTest(Portal portal, ApplicationContext context) {
        this.context = context;
        drafting = new Drafting(context);
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void isSavedAsAChangeOfItsOwnIfItLeftTheChange() {
        long change = twoFigures(309, 310);
        Answer form = edith.get("/staff/changes/" + change + "/edit/309");
        takeOut(change, Drafting.figure(309));

        Answer shown = edith.submit(form, Example.FORM, Map.of(NOTE, "Typed meanwhile."));
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.html().select(".notice").text()).contains("removed from change " + change);
        assertThat(Example.value(shown, NOTE)).isEqualTo("Typed meanwhile.");

        edith.submit(shown, Example.FORM, Map.of());
        long own = saved();
        assertThat(own).isNotEqualTo(change);
        assertThat(drafting.view(own).latest().content().get(NOTE)).isEqualTo("Typed meanwhile.");
    }

    @Test
    void isSavedAsANewItemIfThatLeftTheChange() {
        long change = drafting.begun(Drafting.figure(312), Map.of(NOTE, "A note."), ExampleStaff.EDITOR);
        edith.submit(edith.get("/staff/content/topic/new?change=" + change), Example.FORM, Map.of("name.en", "Added"));
        Subject topic = drafting.view(change).subjects().get(1).subject();
        Answer form = edith.get("/staff/changes/" + change + "/edit/" + topic.item());
        takeOut(change, topic);

        Answer shown = edith.submit(form, Example.FORM, Map.of("name.zh", "新主题"));
        edith.submit(shown, Example.FORM, Map.of());
        assertThat(drafting.view(saved()).latest().content().fields())
                .containsEntry("name.en", "Added")
                .containsEntry("name.zh", "新主题");
    }

    @Test
    void isSavedAsAChangeOfItsOwnIfTheChangeIsClosed() {
        long change = drafting.begun(Drafting.figure(313), Map.of(NOTE, "A note."), ExampleStaff.EDITOR);
        Answer form = edith.get("/staff/changes/" + change + "/edit/313");
        context.getBean(ReviewService.class).abandon(change, drafting.member(ExampleStaff.EDITOR));

        Answer shown = edith.submit(form, Example.FORM, Map.of(NOTE, "Typed too late."));
        assertThat(shown.status()).isEqualTo(409);
        edith.submit(shown, Example.FORM, Map.of());
        assertThat(drafting.view(saved()).latest().content().get(NOTE)).isEqualTo("Typed too late.");
    }

    @Test
    void isOfferedFromTheScratchCopyToo() {
        long change = twoFigures(314, 315);
        Answer form = edith.get("/staff/changes/" + change + "/edit/314");
        List<Map.Entry<String, String>> typed = new ArrayList<>();
        form.html()
                .select(Example.FORM + " input[type=hidden]")
                .forEach(hidden -> typed.add(Map.entry(hidden.attr("name"), hidden.val())));
        typed.add(Map.entry(NOTE, "Not saved."));
        edith.postOnly("/staff/scratch/change-" + change + "-314", typed);
        takeOut(change, Drafting.figure(314));

        String copy =
                edith.get("/staff").html().select("a[href*=/edit/314?scratch]").attr("href");
        Answer shown = edith.get(copy);
        assertThat(Example.value(shown, NOTE)).isEqualTo("Not saved.");
        edith.submit(shown, Example.FORM, Map.of());
        assertThat(drafting.view(saved()).latest().content().get(NOTE)).isEqualTo("Not saved.");
        assertThat(edith.get("/staff").html().select("a[href*=/edit/314?scratch]"))
                .isEmpty();
    }

    @Test
    void isSavedAsAChangeThatPublishesAgainWhatLeftTheSite() {
        Subject place = newPlace();
        Answer form = edith.get("/staff/content/place/" + place.item());
        Answer doubt = edith.get("/staff/content/place/" + place.item() + "/doubt");
        publish(drafting.begunRemoval(place, ExampleStaff.SECOND_EDITOR));

        Answer shown = edith.submit(form, Example.FORM, Map.of("name.zh", "另一名称"));
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.html().select(".notice").text()).contains("removed from the site");
        edith.submit(shown, Example.FORM, Map.of());
        assertThat(drafting.view(saved()).latest().subject()).isEqualTo(place);
        assertThat(drafting.view(saved()).latest().content().fields())
                .containsEntry("name.en", "Port")
                .containsEntry("name.zh", "另一名称");

        Answer past = edith.submit(doubt, "main form", Map.of("note", "In doubt: it closed."));
        assertThat(past.status()).isEqualTo(409);
        assertThat(past.html().select("#note").text()).isEqualTo("In doubt: it closed.");
        assertThat(past.html().select(".lead").text()).isEqualTo("Port");
    }

    private long twoFigures(long first, long second) {
        long change = drafting.begun(Drafting.figure(first), Map.of(NOTE, "A note."), ExampleStaff.EDITOR);
        edith.submit(
                edith.get("/staff/content/figure/" + second + "?change=" + change),
                Example.FORM,
                Map.of(NOTE, "A note."));
        return change;
    }

    private void takeOut(long change, Subject subject) {
        context.getBean(DraftService.class).takeOut(change, subject, drafting.member(ExampleStaff.SECOND_EDITOR));
    }

    private Subject newPlace() {
        Subject first = new Subject(ItemKind.PLACE, Long.parseLong(Example.firstOf(edith, "place")));
        Map<String, String> fields = new TreeMap<>(drafting.published(first).fields());
        fields.put("name.en", "Port");
        long change = drafting.begunNew(ItemKind.PLACE, fields, ExampleStaff.SECOND_EDITOR);
        publish(change);
        return drafting.view(change).first().subject();
    }

    private void publish(long change) {
        drafting.approve(drafting.submit(change, ExampleStaff.SECOND_EDITOR), ExampleStaff.REVIEWER);
        context.getBean(EditionOrderService.class)
                .publishNow(
                        new EditionOrder(List.of(change), "An edition", null, null),
                        drafting.member(ExampleStaff.REVIEWER));
    }

    private long saved() {
        assertThat(edith.place()).matches("/staff/changes/\\d+");
        return Long.parseLong(edith.place().replaceAll("\\D", ""));
    }
}
