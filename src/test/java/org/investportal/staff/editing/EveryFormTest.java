package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@StaffPortal
class EveryFormTest {

    /** Of each kind; all three hundred take a minute. */
    private static final int SOME = 12;

    private final Browser edith;
    private final PublishedContentReader published;

    EveryFormTest(Portal portal, PublishedContentReader published) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.published = published;
    }

    static Stream<ItemKind> kinds() {
        return Schema.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void opensFilledAndSavesNothingUnchanged(ItemKind kind) {
        openFilled(kind, 1);
    }

    @Tag("sweep")
    @ParameterizedTest
    @MethodSource("kinds")
    void manyOpenFilledAndSaveNothingUnchanged(ItemKind kind) {
        openFilled(kind, SOME);
    }

    private void openFilled(ItemKind kind, int some) {
        List<Subject> subjects = published.at(Shipped.EDITION).subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .limit(some)
                .toList();

        assertTrue(!subjects.isEmpty(), kind.code());
        for (Subject subject : subjects) {
            String path = "/staff/content/" + kind.code() + "/" + subject.item();
            Answer form = edith.get(path);
            assertEquals(200, form.status(), path);
            Answer again = edith.submit(form, "form.content-form", Map.of());
            assertEquals(200, again.status(), path);
            assertEquals(path, edith.place());
            assertTrue(again.html().select(".notice").text().contains("nothing was saved"), again.body());
        }
    }

    /** A search is for lists that are too long. */
    @ParameterizedTest
    @MethodSource("kinds")
    void listsAllChoicesOfAShortList(ItemKind kind) {
        Answer form = edith.get("/staff/content/" + kind.code() + "/new");

        assertEquals(List.of(), form.html().select("[name^=find]").eachAttr("name"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isValidHtml(ItemKind kind) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        Subject first = published.at(Shipped.EDITION).subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .findFirst()
                .orElseThrow();
        String list = "/staff/content/" + kind.code();
        for (String path : List.of(list, list + "/new", list + "/" + first.item())) {
            Answer answer = edith.get(path);
            assertEquals(200, answer.status(), path);
            assertEquals(List.of(), checker.complaints(answer.body()), path);
        }
    }
}
