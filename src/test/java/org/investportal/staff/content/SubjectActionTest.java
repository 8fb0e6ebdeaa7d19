package org.investportal.staff.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published subject is withdrawn, marked as in doubt and taken out of the catalogue by actions of these names. */
@StaffPortal
class SubjectActionTest {

    private static final String FIGURE = "/staff/content/figure/357";
    private static final String FORM = "main form";

    private final Browser edith;
    private final ChangeFinder changes;

    SubjectActionTest(Portal portal, ChangeFinder changes) {
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.changes = changes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "topic", "indicator", "area", "source", "passage", "page", "term"})
    void theFormOfASubjectWithoutAStatusLeadsToItsRemovalOnly(String kind) {
        String form = firstOf(kind);

        assertThat(actions(edith.get(form))).containsExactly(form + "/removal");
        assertThat(edith.get(form + "/withdrawal").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure", "organisation", "place", "policy", "claim"})
    void theFormOfASubjectWithAStatusLeadsToAllActions(String kind) {
        String form = firstOf(kind);

        assertThat(actions(edith.get(form)))
                .contains(form + "/removal")
                .anyMatch(action -> action.equals(form + "/withdrawal"));
    }

    @Test
    void aWithdrawalChangesTheStatusOnly() {
        edith.submit(edith.get(FIGURE + "/withdrawal"), FORM, Map.of());
        ChangeView view = view();

        assertThat(view.latest().content()).isEqualTo(view.first().published().with("status", "withdrawn"));
    }

    @Test
    void aDoubtNeedsANoteAndKeepsWhatWasTyped() {
        Answer missing = edith.submit(edith.get(FIGURE + "/doubt"), FORM, Map.of("noteInChinese", "该数字与另一来源不符。"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.html().select("#noteInChinese").text()).isEqualTo("该数字与另一来源不符。");

        edith.submit(missing, FORM, Map.of("note", "In doubt: another source gives another number."));
        assertThat(view().latest().content().fields())
                .containsEntry("status", "flagged")
                .containsEntry("note.editors-note.zh", "该数字与另一来源不符。")
                .containsEntry("note.editors-note.en", "In doubt: another source gives another number.");
    }

    @Test
    void aRemovalNamesWhatRefersToTheSubject() {
        Answer page = edith.get("/staff/content/sector/10/removal");
        assertThat(page.html().select("main section li a").eachAttr("href"))
                .anyMatch(href -> href.startsWith("/staff/content/topic/"));

        edith.submit(page, FORM, Map.of());
        assertThat(view().isRemoval()).isTrue();
        assertThat(view().isBlocked()).isTrue();
        Answer change = edith.get(edith.place());
        assertThat(change.html().select("main .note")).isNotEmpty();
        assertThat(change.html().select("a[href$=/edit]")).isEmpty();
        assertThat(change.html().select("form[action$=submission]")).isEmpty();
    }

    @Test
    void aFormSentTwiceMakesOneDraft() {
        Answer page = edith.get(FIGURE + "/removal");
        edith.submit(page, FORM, Map.of());
        String first = edith.place();
        edith.submit(page, FORM, Map.of());

        assertThat(edith.place()).isEqualTo(first);

        edith.submit(edith.get(FIGURE + "/removal"), FORM, Map.of());
        assertThat(edith.get(FIGURE + "/removal").html().select(".note-doubt").text())
                .containsPattern("\\d, \\S");
    }

    private String firstOf(String kind) {
        return edith.get("/staff/content/" + kind)
                .html()
                .expectFirst("tbody th a")
                .attr("href");
    }

    private static Iterable<String> actions(Answer form) {
        return form.html().select(".subject-actions > ul a").eachAttr("href");
    }

    private ChangeView view() {
        return changes.view(Long.parseLong(edith.place().replaceAll("\\D", "")));
    }
}
