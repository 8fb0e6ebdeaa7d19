package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions list their changes, field by field, as readers see them. */
@ConfiguredPortal
class EditionsTest {

    private final Portal portal;
    private final Document second;

    EditionsTest(Portal portal) {
        this.portal = portal;
        this.second = portal.page(SecondEdition.PAGE);
    }

    @Test
    void areListedNewestFirstWithWhatTheyDidToFigures() {
        Document page = portal.page("/editions");

        assertEquals(
                List.of(
                        SecondEdition.PAGE,
                        "/editions/10",
                        "/editions/9",
                        "/editions/8",
                        "/editions/7",
                        "/editions/6",
                        "/editions/5",
                        "/editions/4",
                        "/editions/3",
                        "/editions/2",
                        "/editions/1"),
                page.select(".editions h2 a").eachAttr("href"));
        assertEquals(
                List.of(
                        "Figures: New: 1 · Revision: 2 · Correction: 2 · Withdrawal: 1 · Removal: 1",
                        "Figures: Wording: 1",
                        "Figures: none",
                        "Figures: none",
                        "Figures: Wording: 10",
                        "Figures: Revision: 1 · Wording: 44",
                        "Figures: none",
                        "Figures: Wording: 45",
                        "Figures: none",
                        "Figures: none",
                        "Figures: New: 60"),
                page.select(".editions p:last-child").eachText());
        assertTrue(page.select(".editions").text().contains("The first edition: every figure"));
        assertEquals(
                "2026-11-24T00:00:00Z", page.select("time").eachAttr("datetime").get(10));
        assertEquals(0, page.select(".paging").size());
    }

    @Test
    void citedValuesAreInTheLanguageOfTheirText() {
        Elements texts = portal.page("/editions/6").select("main [lang^=zh]");

        assertTrue(texts.size() > 50);
        assertEquals(
                List.of(), texts.select(":matches(billion yuan|first half of)").eachText());
    }

    @Test
    void areIndexedInChineseOnlyIfTheirSummaryIsInChinese() {
        for (String edition : List.of("/editions/1", "/editions/2")) {
            Document chinese = portal.page("/zh" + edition);

            assertEquals("noindex", chinese.select("meta[name=robots]").attr("content"));
            assertEquals(0, chinese.select("link[hreflang]").size());
            assertEquals(0, portal.page(edition).select("link[hreflang]").size());
        }
        assertEquals(3, portal.page("/zh/editions/3").select("link[hreflang]").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/1", "/editions/4", "/zh/editions/4"})
    void doNotMentionASelfCheckThatNeverRan(String path) {
        assertTrue(
                portal.page(path).select("main strong:matches(Page check|自动核查)").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/" + (SecondEdition.NUMBER + 1),
                "/editions/0",
                "/editions/-1",
                "/editions/01",
                "/editions/1000000000",
                "/editions/last",
                "/editions?page=2",
                "/editions?page=0",
                "/editions?page=2147483647",
                "/corrections?page=2",
                "/corrections?page=-1"
            })
    void unknownNumbersAreNotFound(String path) {
        assertEquals(404, portal.get(path).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions?page=abc", "/corrections?page=", "/editions?page=99999999999"})
    void invalidNumbersAreNotFound(String path) {
        int status = portal.get(path).status();
        assertTrue(status == 400 || status == 302 || status == 200, path + " " + status);
    }

    @Test
    void foldThreeLikeChangesAndNotTwo() {
        Document page = portal.page("/editions/7");

        assertTrue(page.select(".changed-items .changed-count").eachText().contains("3 changes"));
        assertEquals(
                2,
                page.select("section > .changed .changed-why:contains(States more exactly)")
                        .size());
    }

    @Test
    void showOldAndNewValues() {
        Element changed = second.expectFirst(".changed:has(h3 a[href=" + SecondEdition.CORRECTED + "])");

        assertEquals(
                "Correction " + SecondEdition.CORRECTED_BECAUSE,
                changed.select(".changed-why").text());
        assertEquals(List.of("Value"), changed.select("dt").eachText());
        assertEquals(
                "1.998 billion yuan", changed.select("dd.before del").get(0).text());
        assertEquals("1.989 billion yuan", changed.select("dd.since ins").get(0).text());
        assertEquals(SecondEdition.CORRECTED, changed.select("h3 a").attr("href"));
        assertEquals(
                SecondEdition.PAGE + SecondEdition.CORRECTED,
                changed.select("p:last-child a").attr("href"));
    }

    @Test
    void sayThatAPeriodWasCorrectedAndTheAddressWithIt() {
        Element changed = second.expectFirst(".changed:has(a[href=" + SecondEdition.REDATED + "])");

        assertEquals(List.of("Period", "Web address"), changed.select("dt").eachText());
        assertEquals(
                List.of("2008", SecondEdition.REDATED_BEFORE),
                changed.select("del").eachText());
        assertEquals(
                List.of("2018", SecondEdition.REDATED), changed.select("ins").eachText());
    }

    @Test
    void markWhatTheyPutInDoubtOrWithdrew() {
        Element flagged = second.expectFirst(".changed:has(a[href=" + SecondEdition.FLAGGED + "])");
        Element withdrawn = second.expectFirst(".changed:has(a[href=" + SecondEdition.WITHDRAWN + "])");

        assertEquals(1, flagged.select(".changed-why .flag-doubt").size());
        assertEquals(List.of("No known problem"), flagged.select("del").eachText());
        assertEquals(List.of("In doubt"), flagged.select("ins").eachText());
        assertEquals(1, withdrawn.select(".changed-why .flag-withdrawn").size());
    }

    @Test
    void showRemovedItemsWithoutALink() {
        Element gone = second.expectFirst(".changed:contains(" + SecondEdition.GONE_BECAUSE + ")");

        assertEquals(
                "Removal " + SecondEdition.GONE_BECAUSE,
                gone.select(".changed-why").text());
        assertEquals(0, gone.select("h3 a, ins").size());
        assertTrue(gone.select("del").text().contains("yuan"));
    }

    @Test
    void showNewItemsWithoutAnOldValue() {
        Element added = second.expectFirst(".changed:has(h3 a[href=" + SecondEdition.PLANNED_AGAIN + "])");

        assertEquals(0, added.select("del").size());
        assertTrue(added.select("ins").eachText().contains("by 2025"));
    }

    @Test
    void showOldAndNewTexts() {
        Element reworded = changed("Hikvision");

        assertEquals("Wording Shorter.", reworded.select(".changed-why").text());
        assertEquals(List.of("Summary"), reworded.select("dt").eachText());
        assertEquals(List.of(SecondEdition.REWORDED), reworded.select("ins").eachText());
        assertEquals("/sectors/digital-economy", reworded.select("h3 a").attr("href"));
    }

    @Test
    void groupWhatChangedByWhatItIs() {
        assertEquals(
                List.of(
                        "numbers",
                        "figures",
                        "indicators",
                        "named",
                        "pages",
                        "changes-of-edition",
                        "figures-of-edition",
                        "verify"),
                second.select("main h2").eachAttr("id"));
    }

    @Test
    void countTheNumbersThatChangedBeforeAnythingElse() {
        Element numbers = second.expectFirst("main > section:has(#numbers)");
        Element none = portal.page("/editions/4").expectFirst("main > section");

        assertEquals("numbers", second.expectFirst("main h2").id());
        assertEquals("Numbers changed: 5", numbers.expectFirst("h2").text());
        assertEquals(5, numbers.select(".changed").size());
        assertEquals(0, numbers.select("a[href=" + SecondEdition.FLAGGED + "]").size());
        assertEquals("Numbers changed: none", none.text());
    }

    @Test
    void showManyChangesWithOneReasonAsOneLine() {
        Element page = portal.page("/editions/4").expectFirst("main").clone();

        assertEquals(0, page.select(".changed").size());
        assertEquals(
                List.of("45 changes", "59 changes", "47 changes", "66 changes", "29 changes", "27 changes"),
                page.select(".changed-items > summary .changed-count").eachText());
        assertEquals(45, page.select("section:has(#figures) li").size());
        assertEquals(
                0, page.select("section:has(#figures) li:not(:has(> a[href]))").size());
        assertEquals(0, page.select(".changed-items > ul > li:not(:has(dl))").size());
        page.select("details > :not(summary)").remove();
        assertTrue(page.text().length() < 2000, page.text());
    }

    /** Labels are in the language of the page, texts in their own. */
    @Test
    void onlyTheChangedTextsAreInTheirLanguage() {
        Document page = portal.page("/editions/6");
        Elements marked = page.select(".differences [lang]");

        assertTrue(marked.size() > 50);
        assertEquals(0, marked.select("dd, dt").size());
        assertEquals(
                List.of(),
                page.select("ins[lang^=zh], del[lang^=zh]")
                        .select(":matches(Note:|note:)")
                        .eachText());
        assertEquals(
                List.of(),
                page.select("ins[lang=en], del[lang=en]")
                        .select(":containsOwn(注：)")
                        .eachText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/2",
                "/editions/3",
                "/editions/4",
                "/editions/5",
                "/editions/6",
                "/zh/editions/6",
                "/editions/7",
                "/zh/editions/7"
            })
    void foldWhatChangedUnlessANumberDid(String path) {
        Element page = portal.page(path).expectFirst("body").clone();

        assertEquals(
                0, page.select("section:not(:has(#numbers)) > article > dl").size());
        page.select("details > :not(summary)").remove();
        assertTrue(page.select("p, li, h1, h2, h3, dt, dd, summary").size() < 200, path);
        assertTrue(
                second.select("section:has(#numbers) article > dl.differences").size() > 1);
    }

    @Test
    void saySoIfOnlyATieChanged() {
        Element printed = second.expectFirst(".changed:has(h3 a[href=" + SecondEdition.PRINTED_TWICE + "])");

        assertEquals(List.of("Source"), printed.select("dt").eachText());
        assertTrue(printed.select("ins").text().contains("Yearbook of examples"));
    }

    @Test
    void sayHowFiguresBearOnClaims() {
        Element claim = portal.page("/editions/2")
                .expectFirst(".changed-items li:has(a:contains(biopharmaceutical industry is))");

        assertEquals(List.of("Figures"), claim.select("dt").eachText());
        assertEquals(
                "Growth of biopharmaceutical output: 22.9%",
                claim.select("dd.before").text().replaceFirst("^Before ", ""));
        assertTrue(claim.select("ins").text().contains("(supports it)"), claim.text());
    }

    @Test
    void showTextsOfPassagesWithLinks() {
        Document annotated = portal.page("/editions/2");
        Element sentence = annotated.expectFirst("section:has(#passages) .changed-items li");

        assertEquals(
                66,
                annotated
                        .select("li > a[href^=" + SecondEdition.FIRST_SOURCE + "#p]")
                        .size());
        assertEquals(
                SecondEdition.FIRST_SOURCE + "#p1-s1", sentence.select("> a").attr("href"));
    }

    @Test
    void theFirstListsItsContent() {
        Document first = portal.page("/editions/1");

        assertEquals("60", first.select(".counts dt:contains(Figures) + dd").text());
        assertEquals(
                60, first.select("main section[aria-labelledby=begun] ul a").size());
        assertTrue(first.select("main ul a").eachAttr("href").contains("/editions/1" + SecondEdition.GONE));
        assertEquals(0, first.select(".changed").size());
        assertTrue(first.select("main ul .flag-doubt").size() > 5);
        assertEquals(
                List.of(),
                first.select("main ul a").eachAttr("href").stream()
                        .filter(path -> portal.get(path).status() != 200)
                        .toList());
    }

    @Test
    void sayHowMuchTheyChangedWhateverTheirSummarySays() {
        String revised = "No number was added, changed or withdrawn. Figures with an unchanged number but other"
                + " changes, such as a mark of doubt: 1.";
        String feed = portal.get("/feed.atom").body();

        assertTrue(portal.page("/editions/6").select(".change-count").text().startsWith(revised), revised);
        assertTrue(
                portal.page("/editions")
                        .select("li:has(a[href=/editions/6]) .change-count")
                        .text()
                        .startsWith(revised),
                revised);
        assertTrue(feed.contains(revised), feed);
        assertTrue(portal.page("/zh/editions/6")
                .select(".change-count")
                .text()
                .startsWith("数值无新增、变动或撤回。数值未变、其他方面（如存疑标注）有修改的数据1项。"));
        assertEquals(
                "No number was added, changed or withdrawn. Other items changed: 1.",
                portal.page("/editions/7").select(".change-count").text());
        assertEquals("", portal.page("/editions/1").select(".change-count").text());
    }

    @Test
    void inChineseCompareInEnglishOnlyWhatHasNoChinese() {
        Elements changed = portal.page("/zh/editions/6").select(".differences");

        assertTrue(changed.size() > 50, changed.text());
        assertEquals(
                List.of("其他写法（英文）"),
                changed.select("dt:contains(（英文）)").eachText().stream()
                        .distinct()
                        .toList());
    }

    @Test
    void thePageAboutTheFiguresListsTheNewestFirst() {
        Elements news = portal.page("/about").select("section[aria-labelledby=news] li");

        assertEquals(
                List.of(SecondEdition.PAGE, "/editions/10", "/editions/1"),
                news.select("a").eachAttr("href"));
        assertEquals(
                "Wording only. No figures changed.", news.get(1).select("p").text());
        assertTrue(news.get(2).select("p").text().startsWith("The first edition"), news.text());
        assertEquals(
                "新增数据60项。新增其他内容133项。",
                portal.page("/zh/about")
                        .select("section[aria-labelledby=news] li:last-of-type p")
                        .text());
    }

    @Test
    void areLeadToFromEveryPage() {
        portal.pages()
                .forEach((path, page) -> assertEquals(
                        "Editions",
                        page.select(".site-footer a[href=/editions]").text(),
                        path));
    }

    private Element changed(String title) {
        return second.expectFirst(".changed:has(h3:contains(" + title + "))");
    }
}
