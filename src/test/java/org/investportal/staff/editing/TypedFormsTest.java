package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Typed input is saved, or shown again in its field with the mistake. */
@StaffPortal
class TypedFormsTest {

    private static final List<String> TYPED = List.of(
            "abc",
            "x".repeat(10_000),
            "🏙️ 12",
            "<b>bold</b><script>alert(1)</script>\"' onload=x",
            "[[figure:",
            "1\u0000\u0001");

    private final Browser edith;

    TypedFormsTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    static Stream<ItemKind> kinds() {
        return Schema.kinds().stream();
    }

    @Test
    void showsInvalidInputOfAFigureAgain() throws Exception {
        showsInvalidInputAgain(ItemKind.FIGURE);
    }

    @Tag("sweep")
    @ParameterizedTest
    @MethodSource("kinds")
    void showsInvalidInputAgain(ItemKind kind) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        String path = "/staff/content/" + kind.code() + "/new";
        for (String text : TYPED) {
            Answer form = edith.get(path);
            Map<String, String> typed = everywhere(form, Schema.of(kind), text);
            Answer again = edith.submit(form, Example.FORM, typed);

            if (edith.place().matches("/staff/changes/\\d+")) {
                continue; // all of it can be meant: "abc" as the address and the words of a page
            }
            assertEquals(422, again.status(), path + " " + text);
            typed.forEach((name, sent) -> assertEquals(sent, shown(again, name, sent), path + " " + name));
            assertEquals(List.of(), checker.complaints(again.body().replaceAll("[\u0000\u0001]", "")), path);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anUnchangedFormSavesNothing(ItemKind kind) {
        String path = "/staff/content/" + kind.code() + "/new";
        Answer form = edith.get(path);
        Answer again = edith.submit(form, Example.FORM, everywhere(form, Schema.of(kind), ""));

        assertEquals(200, again.status());
        assertTrue(again.html().select(".notice").text().contains("nothing was saved"));
    }

    /** The fragment of a term cannot change: fragments cannot be redirected, so kept links to the term would break. */
    @Test
    void theFragmentOfATermStaysWhateverIsSent() {
        Answer form = edith.get("/staff/content/term/2200");
        Answer again = edith.submit(form, Example.FORM, Map.of("slug", "elsewhere"));

        assertEquals(0, form.html().select(Example.FORM + " [name=slug]").size());
        assertTrue(form.html().select(Example.FORM).text().contains("added-value It cannot be changed any more"));
        assertTrue(again.html().select(".notice").text().contains("nothing was saved"));
    }

    @Test
    void answersAFormThatHoldsNothingAtAll() {
        String token = edith.get("/staff/content/figure/new")
                .html()
                .select("[name=_csrf]")
                .val();
        Answer answer = edith.post("/staff/content/figure/new", List.of(Map.entry("_csrf", token)));

        assertEquals(200, answer.status());
    }

    @Test
    void linksMistakesToTheirFieldsInTheOrderOfThePage() {
        Answer form = edith.get("/staff/content/figure/new");
        Answer again = edith.submit(
                form,
                Example.FORM,
                Map.of(
                        "number",
                        "many",
                        "period",
                        "05/06/2018",
                        "readings.2.place",
                        "5.2.1",
                        "note.footnote.en",
                        "[[figure:"));

        assertEquals(
                List.of("#number", "#period", "#readings", "#note.footnote.en"),
                again.html().select(".error-summary a").eachAttr("href"));
        for (String link : again.html().select(".error-summary a").eachAttr("href")) {
            assertTrue(again.html().getElementById(link.substring(1)) != null, link);
        }
        assertEquals("true", Example.byId(again, "period").attr("aria-invalid"));
        assertEquals(
                "period-hint period-mistake period-understood",
                Example.byId(again, "period").attr("aria-describedby"));
        assertEquals("5.2.1", Example.value(again, "readings.2.place"));
    }

    @Test
    void showsHowInputWasRead() {
        Answer form = edith.get("/staff/content/figure/new");
        Answer again = edith.submit(
                form,
                Example.FORM,
                Map.of("number", "1592亿", "unit", "cny", "period", "2018上半年", "readings.1.place", "no place"));

        assertEquals(422, again.status());
        assertTrue(Example.byId(again, "period-understood").text().contains("first half of 2018"));
        String number = Example.byId(again, "number-understood").text();
        assertTrue(number.contains("159.2 billion yuan") && number.contains("159,200,000,000"), number);
        assertEquals("1592亿", Example.value(again, "number"));
    }

    @Test
    void warnsOfAmountsInWordsAndKeepsThem() {
        String change = Example.organisation(edith);
        edith.submit(
                edith.get(change + "/edit"), Example.FORM, Map.of("summary.en", "It sold goods for 20 billion yuan."));

        assertEquals(change, edith.place());
        Answer form = edith.get(change + "/edit");
        assertTrue(Example.byId(form, "summary.en-warnings").text().contains("20 billion yuan"));
    }

    /** The name of every control of the schema with that text; choices as well, which browsers would not send. */
    private static Map<String, String> everywhere(Answer form, Schema schema, String text) {
        Map<String, String> typed = new HashMap<>();
        for (Field field : schema.fields()) {
            Example.controls(form, field).forEach(name -> typed.put(name, text));
        }
        return typed;
    }

    /** Returns the value of the field. Browsers and the parser drop the characters that no text may contain. */
    private static String shown(Answer answer, String name, String sent) {
        String shown = Example.value(answer, name);
        return sent.contains("\u0000") ? sent : shown;
    }
}
