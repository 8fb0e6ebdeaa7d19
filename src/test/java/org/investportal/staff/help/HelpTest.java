package org.investportal.staff.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.HelpTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The handbook names only labels that the desk has, and each page of the desk leads to its page. */
@StaffPortal
class HelpTest {

    private static final Pattern QUOTED = Pattern.compile("\\[\\[([^]]*)]]");

    private final Portal portal;

    HelpTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageHasStepsAndAPictureThatCannotBeUsed(Language language) throws Exception {
        Browser reader = Browser.at(portal).in(language).signIn(ExampleStaff.EDITOR);
        for (HelpTopic topic : HelpTopic.values()) {
            Answer page = reader.get(topic.path());

            assertThat(page.html().select(".steps > li")).as(topic.code()).hasSizeBetween(4, 9);
            assertThat(page.html().text()).as(topic.code()).doesNotContain("[[", "]]");
            assertThat(page.html().select("figure [inert][aria-hidden=true], figure img"))
                    .as(topic.code())
                    .hasSize(1);
            assertThat(new HtmlChecker().complaints(page.body()))
                    .as(topic.code())
                    .isEmpty();
        }
    }

    @Test
    void everyLabelThatTheHandbookNamesIsALabelOfTheDesk() throws IOException {
        for (String language : List.of("", "_zh")) {
            Properties desk = messages("staff" + language);
            Properties shared = messages("messages" + language);
            List<String> labels = desk.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("help-steps."))
                    .flatMap(key -> QUOTED.matcher(desk.getProperty(key)).results())
                    .map(label -> label.group(1))
                    .toList();

            assertThat(labels)
                    .hasSizeGreaterThan(50)
                    .allMatch(key -> desk.containsKey(key) || shared.containsKey(key))
                    .noneMatch(key -> key.startsWith("help"));
        }
    }

    @Test
    void bothLanguagesNameTheSameLabels() throws IOException {
        Properties english = messages("staff");
        Properties chinese = messages("staff_zh");
        for (HelpTopic topic : HelpTopic.values()) {
            String key = "help-steps." + topic.code();

            assertThat(labels(chinese.getProperty(key))).as(key).isEqualTo(labels(english.getProperty(key)));
        }
    }

    @Test
    void everyPageOfTheDeskLeadsToItsPageOfTheHandbook() {
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        List<String> entries =
                rita.get("/staff").html().select(".site-header nav a").eachAttr("href");

        assertThat(entries).hasSizeGreaterThan(5);
        for (String entry : entries) {
            String help = rita.get(entry).html().select("a.help").attr("href");
            assertThat(help).as(entry).startsWith("/staff/help/");
            assertThat(rita.get(help).status()).as(help).isEqualTo(200);
        }
    }

    private static List<String> labels(String steps) {
        return QUOTED.matcher(steps).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties messages(String bundle) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/" + bundle + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
