package org.investportal.staff.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StaffPortal
class SearchTest {

    private static final String ADDED_VALUE = "/staff/content/figure/305";

    private final Portal portal;
    private final Browser edith;

    SearchTest(Portal portal) {
        this.portal = portal;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "159200000000",
                "159.2",
                "1592亿",
                "159.2 billion",
                "305",
                "[[figure:305]]",
                "数字经济 159.2",
                "VALUE added DIGITAL 2018-H1",
                "first half 159.2",
                "上半年 1592"
            })
    void findsAFigureByNumberPeriodIdAndWordsOfBothLanguages(String typed) {
        assertThat(links(edith, typed)).contains(ADDED_VALUE);
    }

    @Test
    void theAddressOfAPublicPageLeadsToWhatItShows() {
        String address =
                edith.get("/staff/search?q=305").html().select("main h2").text();
        assertThat(address).contains("Figures");
        Browser reviewer = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        String page = reviewer.get("/staff/search?q=305")
                .html()
                .expectFirst("main tbody th a")
                .attr("href");
        assertThat(page).startsWith("/figures/");

        for (String typed : List.of("https://invest.example" + page, "/zh" + page + "?x=1", page + "/citation.bib")) {
            Answer answer = edith.getOnly(path(typed));
            assertThat(answer.status()).as(typed).isEqualTo(302);
            assertThat(answer.header("Location")).as(typed).endsWith(ADDED_VALUE);
            Document results = reviewer.get(path(typed)).html();
            assertThat(results.expectFirst("main tbody th a").attr("href"))
                    .as(typed)
                    .isEqualTo(page);
        }
        assertThat(edith.getOnly(path("https://invest.example/zh/editions/1")).status())
                .as("no item is shown there")
                .isEqualTo(200);
        assertThat(edith.getOnly(path("/editions/1" + page)).status()).isEqualTo(302);
    }

    @Test
    void findsANumberAsPrintedThatPagesShorten() {
        assertThat(edith.get(path("8,543,100")).html().select("main tbody").text())
                .contains("8.5431 million");
    }

    @Test
    void findsAllKindsAtOnce() {
        Document page = edith.get(path("Hikvision")).html();

        assertThat(page.select("main h2").eachText())
                .anyMatch(heading -> heading.startsWith("Organisations"))
                .anyMatch(heading -> heading.startsWith("Source sentences"));
    }

    @Test
    void showsAtMostSomeOfAKindAndLeadsToTheRest() {
        Document page = edith.get(path("Hangzhou")).html();

        assertThat(page.select("main table:has(caption:contains(Figures)) tbody tr"))
                .hasSize(SearchPageFactory.MOST);
        String all = page.select("main a[href^=/staff/content/figure?q=]").attr("href");
        assertThat(edith.get(all).html().select("tbody tr")).hasSizeGreaterThan(SearchPageFactory.MOST);
    }

    @Test
    void findsOpenChangesByNumberTitleAndContent() {
        String mark = mark();
        String form = edith.submit(
                        edith.get("/staff/content/page/new"),
                        "form.content-form",
                        Map.of(
                                "slug",
                                mark,
                                "name.en",
                                "Quokkas",
                                "summary.en",
                                "They " + mark + " smile.",
                                "then",
                                ""))
                .html()
                .title();
        assertThat(form).isNotEmpty();
        String change = "/staff/changes/"
                + edith.get(path(mark))
                        .html()
                        .select("main .work a")
                        .attr("href")
                        .replaceAll("\\D", "");

        assertThat(links(edith, mark)).contains(change);
        assertThat(links(edith, "change " + change.replaceAll("\\D", ""))).contains(change);
        assertThat(links(edith, "quokkas " + mark)).contains(change);

        edith.submit(edith.get(change + "/abandonment"), "main form", Map.of());
        assertThat(links(edith, mark)).doesNotContain(change);
        assertThat(links(edith, "change " + change.replaceAll("\\D", ""))).contains(change);
        assertThat(links(edith, "quokkas")).contains(change);
    }

    @Test
    void saysThatNothingWasFound() {
        Document page = edith.get(path("zzzqqq")).html();

        assertThat(page.select("main [role=status]").text()).startsWith("No results");
        assertThat(page.select("main #q").val()).isEqualTo("zzzqqq");
    }

    @Test
    void hasABoxOnEachPageOfTheDesk() {
        Answer desk = edith.get("/staff/account");

        assertThat(desk.html().select("header form[action=/staff/search] input[name=q]"))
                .hasSize(1);
        assertThat(edith.get("/staff/zh").html().select("header form[action=/staff/zh/search]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "\\",
                "[[",
                "/",
                "//",
                "http://",
                "<b>",
                "' or 1=1",
                "99999999999999999999",
                ".",
                "0",
                "-",
                "１５９．２"
            })
    void answersOddInput(String typed) {
        assertThat(edith.get(path(typed)).status()).isEqualTo(200);
    }

    private static List<String> links(Browser person, String typed) {
        return person.get(path(typed))
                .html()
                .select("main table th a, main .work a")
                .eachAttr("href");
    }

    private static String path(String typed) {
        return "/staff/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String mark() {
        return "zq" + UUID.randomUUID().toString().substring(0, 8);
    }
}
