package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.remark.RemarkPlace;
import org.investportal.editorial.remark.RemarkService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** Reviewers ask about a field or the whole change, and authors answer. */
@StaffPortal
class RemarkTest {

    private static final String FIELD = "note.footnote.en";
    private static final String ASK = "form[action$=/remarks]";
    private static final String ANSWER = "form[action$=/answers]";

    private final ApplicationContext context;
    private final Drafting drafting;
    private final Browser edith;
    private final Browser rita;

    RemarkTest(Portal portal, ApplicationContext context) {
        this.context = context;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    void aReviewerAsksAboutAFieldWithoutReturningTheChange() {
        long change = submitted(341);
        Answer asked = ask(change, Map.of("field", "341 " + FIELD, "question", "Which table?"));

        assertThat(asked.html().select("#remarks .said").eachText()).containsExactly("Which table?");
        assertThat(drafting.view(change).change().state()).isEqualTo(ChangeState.SUBMITTED);
        assertThat(edith.get("/staff")
                        .html()
                        .select("li:has(a[href=" + page(change) + "]) .flag")
                        .eachText())
                .contains("Open remarks: 1");
        assertThat(rita.get(page(change)).html().select("#publication .note").text())
                .isEqualTo("Open remarks: 1");
        Answer form = edith.get(page(change) + "/edit");
        assertThat(form.html().select(".notice").text()).contains("Which table?");
        assertThat(form.html().select(".notice a").attr("href")).isEqualTo("#" + FIELD);
        assertThat(form.html().getElementById(FIELD)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/remarks", "/submission", "/return"})
    void theAddressOfAFormLeadsToItsChange(String form) {
        long change = submitted(351);
        Answer opened = rita.get(page(change) + form);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(rita.place()).isEqualTo(page(change));
    }

    @ParameterizedTest
    @CsvSource({"/staff/changes/999999, Page not found", "/staff/zh/changes/999999, 页面不存在"})
    void aChangeThatDoesNotExistIsNotFoundAtTheDesk(String path, String title) {
        Answer missing = rita.get(path);

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.html().select("h1").text()).isEqualTo(title);
        assertThat(missing.html().select("form.sign-out")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRemarkStandsBesideItsFieldInTheFormOfEachKind(ItemKind kind) {
        List<Field> fields = Schema.of(kind).fields();
        long change = drafting.begunNew(kind, Map.of(firstWords(fields), "Of remarks."), ExampleStaff.EDITOR);
        long item = drafting.view(change).first().subject().item();
        fields.forEach(field -> remark(new RemarkPlace(change, 1, item, field.name()), "Of " + field.name() + "?"));
        Document form = edith.get(page(change) + "/edit").html();

        for (Field field : fields) {
            Element control = byId(form, field.name());
            Element beside = byId(form, field.name() + "-remarks");
            assertThat(control.attr("aria-describedby").split(" ")).contains(beside.id());
            assertThat(beside.text())
                    .startsWith(ExampleStaff.fullName(ExampleStaff.REVIEWER))
                    .endsWith("Of " + field.name() + "?");
            assertThat(beside.select("time")).hasSize(1);
            assertThat(beside.closest("details")).isNull();
        }
    }

    static List<ItemKind> kinds() {
        return Schema.kinds();
    }

    @Test
    void anAnsweredRemarkIsFoldedBesideItsField() {
        long change = submitted(347);
        ask(change, Map.of("field", "347 " + FIELD, "question", "Which table?"));
        edith.submit(edith.get(page(change)), ANSWER, Map.of("answer", "The second."));
        Document form = edith.get(page(change) + "/edit").html();

        assertThat(form.select(".notice")).isEmpty();
        assertThat(form.getElementById(FIELD + "-remarks")).isNull();
        assertThat(byId(form, FIELD).attr("aria-describedby")).doesNotContain("remarks");
        assertThat(form.select(".field:has([id=" + FIELD + "]) details .said").eachText())
                .containsExactly("Which table?", "The second.");
    }

    @Test
    void remarksStayInTheFormWhileItIsCorrected() {
        long change = submitted(348);
        ask(change, Map.of("field", "348 " + FIELD, "question", "Which table?"));
        drafting.begun(Drafting.figure(348), Map.of("note.correction.en", "Mended."), ExampleStaff.SECOND_EDITOR);
        Answer form = edith.get(page(change) + "/edit");
        Answer wrong = edith.submit(form, "form.content-form", Map.of("number", "many"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select(".notice").text())
                .contains("Which table?", ExampleStaff.fullName(ExampleStaff.SECOND_EDITOR));
        assertThat(byId(wrong.html(), FIELD + "-remarks").text()).contains("Which table?");
    }

    @Test
    void anAnswerSettlesARemark() {
        long change = submitted(342);
        ask(change, Map.of("question", "Is it final?"));
        Answer page = edith.get(page(change));
        Answer answered = edith.submit(page, ANSWER, Map.of("answer", "Yes."));
        edith.submit(page, ANSWER, Map.of("answer", "Yes, again."));

        assertThat(answered.html().select(ANSWER)).isEmpty();
        assertThat(edith.get(page(change)).html().select("#remarks .said").eachText())
                .containsExactly("Is it final?", "Yes.");
    }

    @Test
    void theSameRemarkSentTwiceIsStoredOnce() {
        long change = submitted(343);
        Answer page = rita.get(page(change));
        rita.submit(page, ASK, Map.of("question", "Twice?"));
        Answer again = rita.submit(page, ASK, Map.of("question", "Twice?"));

        assertThat(again.html().select("#remarks .said").eachText()).containsExactly("Twice?");
    }

    @Test
    void anEmptyRemarkOrAnswerIsRefusedAtItsField() {
        long change = submitted(344);
        Answer empty = ask(change, Map.of("question", " "));
        ask(change, Map.of("question", "Why?"));
        Answer unanswered = edith.submit(edith.get(page(change)), ANSWER, Map.of("answer", ""));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select(".error-summary a").attr("href")).isEqualTo("#question");
        String field = unanswered.html().select(".error-summary a").attr("href");
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.html().select(field)).hasSize(1);
    }

    @Test
    void theRemarkOfAReturnIsOnTopUntilTheChangeIsSubmittedAgain() {
        long change = submitted(345);
        rita.submit(rita.get(page(change)), "form[action$='/return']", Map.of("returnRemark", "It says more than."));

        String rita = ExampleStaff.fullName(ExampleStaff.REVIEWER);
        assertThat(edith.get(page(change)).html().select("#remarks").text()).contains(rita, "It says more than.");
        assertThat(edith.get(page(change) + "/edit").html().select(".notice").text())
                .contains("Returned by " + rita, "It says more than.");
        drafting.submit(change, ExampleStaff.EDITOR);
        assertThat(edith.get(page(change)).html().select("#remarks")).isEmpty();
    }

    @Test
    void aSecondChangeOfOneSubjectIsAnnouncedOnPagesAndLists() {
        long one = submitted(346);
        long other = drafting.begun(
                Drafting.figure(346), Map.of("note.correction.en", "Mended."), ExampleStaff.SECOND_EDITOR);

        assertThat(rita.get(page(one)).html().select("#others a").attr("href")).isEqualTo(page(other));
        assertThat(rita.get("/staff/review")
                        .html()
                        .select("li:has(a[href=" + page(one) + "]) .flag")
                        .eachText())
                .contains("Also in another change");
    }

    @Test
    void aChangeOfWhatWasPublishedSinceIsAnnouncedOnPagesAndLists() {
        long overtaken = drafting.begun(Drafting.figure(349), Map.of(FIELD, "Looked up."), ExampleStaff.EDITOR);
        long other = drafting.submitted(
                Drafting.figure(349), Map.of("note.correction.en", "Mended."), ExampleStaff.SECOND_EDITOR);
        rita.submit(rita.get(page(other)), "form[action$=/publication]", Map.of());
        Answer form = edith.get(page(overtaken) + "/edit");

        assertThat(form.html().select(".notice").text()).contains("The published version has changed");
        assertThat(edith.get(page(overtaken)).html().select(".note-doubt").text())
                .contains("Open the form and save it again");
        assertThat(rita.get(page(overtaken)).html().select(".note-doubt").text())
                .contains("An author has to open the form and save it again");
        assertThat(edith.get("/staff")
                        .html()
                        .select("li:has(a[href=" + page(overtaken) + "]) .flag")
                        .eachText())
                .contains("The published version has changed");
        edith.submit(form, "form.content-form", Map.of());
        assertThat(edith.get(page(overtaken) + "/edit").html().select(".notice"))
                .isEmpty();
    }

    private void remark(RemarkPlace place, String text) {
        context.getBean(RemarkService.class).add(place, text, drafting.member(ExampleStaff.REVIEWER));
    }

    private static String firstWords(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.type() == FieldType.NAME || field.type() == FieldType.WORDS)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Element byId(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private Answer ask(long change, Map<String, String> typed) {
        return rita.submit(rita.get(page(change)), ASK, typed);
    }

    private long submitted(long figure) {
        return drafting.submitted(Drafting.figure(figure), Map.of(FIELD, "Looked up."), ExampleStaff.EDITOR);
    }

    private static String page(long change) {
        return "/staff/changes/" + change;
    }
}
