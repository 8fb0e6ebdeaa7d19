package org.investportal.staff.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.StepRefused;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.investportal.web.SettingKey;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator sets what files and the environment leave unset. */
@WholePortal
@Fixtures(value = ExampleStaff.class, settings = "portal.publisher=Agency of Files")
class SettingsTest {

    private static final String PATH = "/staff/settings";
    private static final Map<String, String> NONE = Map.of(
            "contact-email",
            "",
            "contact-name",
            "",
            "contact-name-zh",
            "",
            "contact-phone",
            "",
            "license",
            "",
            "zone",
            "",
            "base-url",
            "");

    private final Portal portal;
    private final JdbcClient jdbc;
    private final SettingsEditor editor;
    private final ExampleStaff staff;
    private final Browser ada;

    SettingsTest(Portal portal, JdbcClient jdbc, SettingsEditor editor, ExampleStaff staff) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.editor = editor;
        this.staff = staff;
        this.ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @AfterEach
    void empty() {
        ada.submit(PATH, NONE);
    }

    @Test
    void administratorsSeeStepsUntilThePortalIsSetUp() {
        assertThat(steps(ada)).containsExactly("To do", "Optional", "Done");
        assertThat(ada.get("/staff").html().select("#first-steps > p").text())
                .isEqualTo("These steps set up the portal for your agency.");
        assertThat(steps(Browser.at(portal).signIn(ExampleStaff.EDITOR))).isEmpty();

        ada.submit(PATH, Map.of("contact-email", "invest@city.example"));

        assertThat(steps(ada)).isEmpty();
    }

    /** Who is invited cannot review yet. */
    @Test
    void aColleagueWithoutAPasswordDoesNotCount() {
        jdbc.sql("update account set password_hash = null where email in (:reviewers)")
                .param(
                        "reviewers",
                        List.of(
                                ExampleStaff.email(ExampleStaff.REVIEWER),
                                ExampleStaff.email(ExampleStaff.SECOND_REVIEWER)))
                .update();

        assertThat(steps(ada)).containsExactly("To do", "Optional", "To do");
    }

    @Test
    void anEnglishSettingIsNotWrittenInChinese() {
        Answer refused = ada.submit(PATH, Map.of("contact-name", "本市办公室"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#contact-name-mistake").text())
                .startsWith("Contact: name: this looks like Chinese");
        assertThat(refused.html().select("#contact-name").val()).isEqualTo("本市办公室");
    }

    private static List<String> steps(Browser reader) {
        return reader.get("/staff").html().select("#first-steps .state").eachText();
    }

    @Test
    void savedSettingsAreOnPublicPagesAtOnce() {
        assertThat(page("/about").text()).doesNotContain("ask@city.example", "Office of the City");
        String tag = ask("/about").header("ETag");

        Answer saved = ada.submit(
                PATH,
                Map.of(
                        "contact-email", "ask@city.example",
                        "contact-name", "Office of the City",
                        "contact-name-zh", "本市办公室",
                        "license", "https://city.example/licence",
                        "zone", "Asia/Shanghai",
                        "base-url", "https://invest.city.example",
                        "base-url-confirmed", "yes"));

        assertThat(saved.html().select(".notice").text()).as(saved.body()).isEqualTo("The settings are saved.");
        assertThat(page("/about").text()).contains("ask@city.example", "Office of the City");
        assertThat(page("/zh/about").text()).contains("ask@city.example", "本市办公室");
        assertThat(ask("/about").header("ETag")).isNotEqualTo(tag);
        assertThat(page("/data").html()).contains("https://city.example/licence");
        assertThat(page("/").select("link[rel=canonical]").attr("href")).isEqualTo("https://invest.city.example/");
        assertThat(page("/about").text()).contains("(Asia/Shanghai)");
        assertThat(ask("/robots.txt").body()).contains("https://invest.city.example/sitemap.xml");
        assertThat(entries())
                .contains("portal.contact.email: \"\" → \"ask@city.example\"", "portal.zone: \"\" → \"Asia/Shanghai\"");
    }

    @Test
    void anAddressElsewhereIsConfirmed() throws Exception {
        Map<String, String> typed = Map.of("base-url", "https://invest.city.example", "zone", "Asia/Shanghai");

        Answer asked = ada.submit(PATH, typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select("#base-url-mistake").text()).contains("http://localhost:" + portal.port());
        assertThat(asked.html().select("#base-url").attr("value")).isEqualTo("https://invest.city.example");
        assertThat(asked.html().select("#zone").attr("value")).isEqualTo("Asia/Shanghai");
        assertThat(new HtmlChecker().complaints(asked.body())).isEmpty();
        assertThat(stored()).isZero();

        Answer wrong = ada.submit(
                PATH, Map.of("base-url", "https://invest.city.example", "base-url-confirmed", "yes", "zone", "x"));
        assertThat(wrong.html().select("#base-url-confirmed").hasAttr("checked"))
                .isTrue();
        assertThat(wrong.html().select(".error-summary a").eachAttr("href")).containsExactly("#zone");

        ada.submit(asked, "form.form", Map.of("base-url-confirmed", "yes"));
        assertThat(stored()).isEqualTo(2);
        assertThat(ada.submit(PATH, Map.of("zone", "UTC"))
                        .html()
                        .select(".notice")
                        .text())
                .as("an address that stays needs nothing")
                .isEqualTo("The settings are saved.");
    }

    @Test
    void anAddressHereNeedsNoConfirmation() {
        ada.submit(PATH, Map.of("base-url", "http://localhost:" + portal.port()));

        assertThat(stored()).isEqualTo(1);
    }

    private long stored() {
        return jdbc.sql("select count(*) from setting").query(Long.class).single();
    }

    @Test
    void anEmptySettingIsRemoved() {
        ada.submit(PATH, Map.of("contact-email", "ask@city.example"));
        ada.submit(PATH, Map.of("contact-email", ""));
        assertThat(entries().get(0)).isEqualTo("portal.contact.email: \"ask@city.example\" → \"\"");

        assertThat(page("/about").text()).doesNotContain("ask@city.example");
        assertThat(jdbc.sql("select count(*) from setting").query(Long.class).single())
                .isZero();
    }

    @Test
    void settingsOfTheOperatorWinAndAreShownAsSuch() {
        Answer form = ada.get(PATH);
        Element publisher = Objects.requireNonNull(form.html().getElementById("publisher"));
        assertThat(publisher.attr("value")).isEqualTo("Agency of Files");
        assertThat(publisher.hasAttr("readonly")).isTrue();
        assertThat(form.html().select("#publisher-hint").text()).contains("portal.publisher");

        ada.submit(PATH, Map.of("publisher", "Another Agency"));

        assertThat(page("/about").text()).contains("Agency of Files").doesNotContain("Another Agency");
        assertThat(jdbc.sql("select count(*) from setting").query(Long.class).single())
                .isZero();
    }

    @Test
    void explainsMistakesBesideTheirFieldsAndKeepsWhatWasTyped() throws Exception {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("contact-name", "Office\u202e");
        typed.put("contact-email", "no-address");
        typed.put("contact-phone", "12");
        typed.put("contact-address", "1 Road ".repeat(100).strip());
        typed.put("license", "creative commons");
        typed.put("zone", "Hangzhou");
        typed.put("base-url", "https://invest.city.example/path");

        for (Language language : Language.values()) {
            Browser reader = Browser.at(portal).in(language).signIn(ExampleStaff.ADMINISTRATOR);
            Answer refused = reader.submit(PATH, typed);

            assertThat(refused.status()).as(refused.body()).isEqualTo(422);
            assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                    .containsExactlyElementsOf(
                            typed.keySet().stream().map(name -> "#" + name).toList());
            typed.forEach((name, text) -> {
                assertThat(refused.html().select("#" + name).attr("value")).isEqualTo(text);
                assertThat(refused.html().select("#" + name + "-mistake").text())
                        .isNotEmpty();
            });
            assertThat(new HtmlChecker().complaints(refused.body())).isEmpty();
        }
        assertThat(jdbc.sql("select count(*) from setting").query(Long.class).single())
                .isZero();
    }

    @Test
    void aFormThatIsStillOpenUndoesNoLaterChange() {
        ada.submit(PATH, Map.of("contact-phone", "+86 571 1111 1111"));
        Map<String, String> open = new LinkedHashMap<>();
        ada.get(PATH)
                .html()
                .select("form.form input[type=hidden][name$=-shown]")
                .forEach(hidden -> {
                    open.put(hidden.attr("name"), hidden.attr("value"));
                    open.put(hidden.attr("name").replaceFirst("-shown$", ""), hidden.attr("value"));
                });
        ada.submit(PATH, Map.of("contact-phone", "+86 571 2222 2222"));
        open.put("zone", "Asia/Shanghai");
        ada.submit(PATH, open);

        assertThat(jdbc.sql("select content from setting where name = 'contact-phone'")
                        .query(String.class)
                        .single())
                .isEqualTo("+86 571 2222 2222");
        assertThat(entries().get(0)).isEqualTo("portal.zone: \"\" → \"Asia/Shanghai\"");
    }

    @Test
    void theSameSettingIsReplacedOnlyByAPersonWhoHasSeenIt() {
        Answer open = ada.get(PATH);
        ada.submit(PATH, Map.of("contact-phone", "+86 571 2222 2222"));
        Answer asked = ada.submit(open, "form.form", Map.of("contact-phone", "+86 571 3333 3333"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select("#contact-phone-mistake").text()).contains("+86 571 2222 2222");
        assertThat(asked.html().select("#contact-phone").val()).isEqualTo("+86 571 3333 3333");

        ada.submit(asked, "form.form", Map.of());
        assertThat(ada.get(PATH).html().select("#contact-phone").val()).isEqualTo("+86 571 3333 3333");
        Answer same = ada.submit(open, "form.form", Map.of("contact-phone", "+86 571 3333 3333"));
        assertThat(same.status()).isEqualTo(200);
    }

    @Test
    void aChangeOfSomeoneElseIsShownAfterAMistakeInTheSameField() {
        Answer open = ada.get(PATH);
        ada.submit(PATH, Map.of("zone", "Europe/Vienna"));
        Answer mistaken = ada.submit(open, "form.form", Map.of("zone", "Asia/Shangai"));
        assertThat(mistaken.html().select("#zone-mistake").text()).doesNotContain("Europe/Vienna");

        Answer asked = ada.submit(mistaken, "form.form", Map.of("zone", "Asia/Shanghai"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select("#zone-mistake").text()).contains("Europe/Vienna");
    }

    /** As another node does, which writes to the same database. */
    @Test
    void followsOtherNodes() {
        ada.submit(PATH, Map.of("contact-email", "ask@city.example"));
        jdbc.sql("update setting set content = 'new@city.example'").update();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(page("/about").text()).contains("new@city.example"));
    }

    @Test
    void onlyAdministratorsChangeSettings() {
        for (String name : List.of(ExampleStaff.EDITOR, ExampleStaff.REVIEWER)) {
            assertThat(Browser.at(portal).signIn(name).get(PATH).status()).isEqualTo(403);
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> editor.save(Map.of(SettingKey.ZONE, "UTC"), staff.member(name)));
        }
    }

    /** Returns what the log says of settings, newest first. */
    private List<String> entries() {
        return jdbc.sql("select detail from audit_entry where action = 'SETTINGS_CHANGED' order by id desc")
                .query(String.class)
                .list();
    }

    private Answer ask(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER);
    }

    private org.jsoup.nodes.Document page(String path) {
        return ask(path).html();
    }
}
