package org.investportal.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.core.Editions;
import org.investportal.fixture.Browser;
import org.investportal.fixture.RunningPortal;
import org.investportal.kinds.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The page of a source accounts for everything that is printed in it. */
@RunningPortal
class SourcePageTest {

    private static final String SOURCE = "/sources/industrial-investment-press-release";

    @Autowired
    private Browser browser;

    @Autowired
    private Editions editions;

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void saysOfEveryNumberOfTheTextWhatBecameOfIt(String language) throws IOException {
        Document page = browser.get(language + SOURCE).document();
        List<String> numbers = listed().lines().skip(1).toList();

        assertThat(page.select(".mentions > li")).hasSameSizeAs(numbers);
        for (String line : numbers) {
            String[] number = line.split(",", 4);
            Element there = page.getElementById("p" + number[0] + "-s" + number[1] + "-n" + number[2]);
            assertThat(there).as(line).isNotNull();
            assertThat(there.select(".token").text()).as(line).isEqualTo("“" + number[3].replace("\"", "") + "”");
            assertThat(there.select("> ul > li").eachText())
                    .as(line)
                    .isNotEmpty()
                    .noneMatch(String::isBlank);
        }
    }

    private String listed() throws IOException {
        String digest = editions.current().all(Source.class).get(0).sha256;
        return new ClassPathResource("coverage/" + digest + ".csv").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void countsNumbersSoThatTheyAddUp() {
        Document page = browser.get(SOURCE).document();
        List<String> counts = Pattern.compile("\\d+")
                .matcher(page.select(".source-sum").text())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(counts).containsExactly("104", "82", "22");
        assertThat(page.select(".left-out li").eachText().stream()
                        .mapToInt(reason -> Integer.parseInt(reason.replaceAll(".*\\D", "")))
                        .sum())
                .isEqualTo(22);
        assertThat(page.select(".mentions > li > ul > li").eachText())
                .filteredOn(reading -> reading.startsWith("Left out"))
                .hasSize(22);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p7-s2-n1 | “159.2 billion” | Value: Digital economy value added, Hangzhou, first half of 2018: 159.2 billion yuan",
                "p6-s2-n1 | “2016” | Period: Policy documents on AI, Hangzhou: since 2016",
                "p4-s2-n1 | “5” | Left out: date or wording of a policy, recorded with the policy see: “Digital Hangzhou” development plan"
            })
    void saysWhatANumberStates(String place, String token, String reading) {
        Element number =
                browser.get(SOURCE).document().select(".mentions > li:has(.token:containsOwn(" + token + "))").stream()
                        .filter(found -> found.id().startsWith(place.replaceAll("-.*", "-")))
                        .findFirst()
                        .orElseThrow();

        assertThat(number.select("> ul > li").eachText()).contains(reading);
    }

    @Test
    void saysEverySentenceInOurWordsInBothLanguages() {
        for (String language : List.of("", "/zh")) {
            Document page = browser.get(language + SOURCE).document();

            assertThat(page.select(".sentences > li")).hasSize(66);
            assertThat(page.select(".sentences > li > p:first-child").eachText())
                    .hasSize(66);
        }
        assertThat(browser.get("/zh" + SOURCE).texts(".sentences > li > p:first-child"))
                .allMatch(sentence -> sentence.codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void leadsFromWhatItNamesToItsPlace() {
        Document page = browser.get(SOURCE).document();
        List<String> links = page.select(".named-there a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(30);
        for (String link : links) {
            int fragment = link.indexOf('#');
            Document there = fragment == 0
                    ? page
                    : browser.get(link.substring(0, fragment)).document();
            assertThat(there.getElementById(link.substring(fragment + 1)))
                    .as(link)
                    .isNotNull();
        }
        assertThat(page.select("#claims > ul > li")).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({
        SOURCE + "?page=1,200",
        SOURCE + "?page=2,404",
        SOURCE + "?page=0,404",
        SOURCE + "?page=x,302",
        "/sources/none,404",
        "/editions/1" + SOURCE + ",200"
    })
    void answersEveryAddress(String path, int status) {
        assertThat(browser.get(path).status()).isEqualTo(status);
    }
}
