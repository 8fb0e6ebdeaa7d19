package org.investportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of pages for programs has each page of the sitemap once. */
@ConfiguredPortal
class LlmsTextTest {

    private static final Pattern LINK = Pattern.compile("- \\[(?:[^\\[\\]\\\\]|\\\\.)+]\\((\\S+)\\)");

    private final Portal portal;

    LlmsTextTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"'', en", "/zh, zh-Hans"})
    void hasEachPageOfTheSitemapInItsLanguageOnce(String prefix, String language) {
        List<String> pages =
                Jsoup.parse(portal.get("/sitemaps/1.xml").body(), Parser.xmlParser())
                        .select("url > loc")
                        .eachText()
                        .stream()
                        .filter(address ->
                                address.startsWith(ConfiguredPortal.BASE + "/zh") == language.startsWith("zh"))
                        .toList();
        List<String> links = links(portal.get(prefix + "/llms.txt").body());

        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(links)
                .doesNotHaveDuplicates()
                .containsAll(pages)
                .hasSize(pages.size() + 2)
                .contains(ConfiguredPortal.BASE + prefix + "/data/figures.csv");
        assertThat(links)
                .allSatisfy(link -> assertThat(portal.get(link.replace(ConfiguredPortal.BASE, ""))
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void beginsWithTheNameAndASentenceAndGoesFromTheSectorsToTheContact() {
        List<String> lines = lines("/llms.txt");

        assertThat(lines.get(0)).isEqualTo("# Invest in Hangzhou");
        assertThat(lines.get(2)).startsWith("> ").doesNotContain("[");
        assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                .startsWith("## Overview", "## Sectors")
                .endsWith("## Data and API", "## About the figures", "## Contact")
                .contains("## Biomedicine: figures");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("- 1 Example Road");
    }

    /** Numbers are on the pages, with their notes. */
    @Test
    void namesFiguresWithoutTheirNumbers() {
        assertThat(lines("/llms.txt"))
                .contains("- [Digital economy growth, Hangzhou, first half of 2018](" + ConfiguredPortal.BASE
                        + "/figures/digital-economy-growth/hangzhou/2018-H1)");
        assertThat(portal.get("/llms.txt").body()).doesNotContain(SecondEdition.WITHDRAWN + ")", "14.7");
    }

    @Test
    void isPlainTextThatCachesKeepAsTheyKeepRobotsTxt() {
        Answer answer = portal.get("/llms.txt");
        Answer robots = portal.get("/robots.txt");

        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo(robots.header("Cache-Control"));
    }

    private List<String> lines(String path) {
        return portal.get(path).body().lines().toList();
    }

    private static List<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
