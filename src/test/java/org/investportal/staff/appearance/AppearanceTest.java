package org.investportal.staff.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.StepRefused;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** An administrator chooses the accent colour. */
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:appearance")
@Import({Portal.class, ExampleStaff.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
class AppearanceTest {

    private static final String PATH = "/staff/appearance";
    private static final String COLOUR = "main form[action$=/colour]";
    private static final String SHEET = "link[rel=stylesheet][href^=/appearance/]";

    private final Portal portal;
    private final JdbcClient jdbc;
    private final AppearanceEditor editor;
    private final ExampleStaff staff;
    private final Browser ada;

    AppearanceTest(Portal portal, JdbcClient jdbc, AppearanceEditor editor, ExampleStaff staff) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.editor = editor;
        this.staff = staff;
        this.ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from appearance_part").update();
        await().untilAsserted(() -> assertThat(sheet()).isEmpty());
    }

    @Test
    void aColourIsOnAllPagesAtOnceInASheetForAYear() throws Exception {
        String before = ask("/about").body();
        assertThat(before).doesNotContain("/appearance/");

        Answer saved = choose("#ffd400");

        assertThat(saved.html().select(".notice").text()).as(saved.body()).isEqualTo("The change is saved.");
        assertThat(saved.html().select(".colour-examples .remark").eachText())
                .satisfiesExactly(
                        light -> assertThat(light).contains("#ffd400 has too little contrast on light pages"),
                        dark -> assertThat(dark).isEqualTo("Dark pages use #ffd400 as it is."));
        assertThat(new HtmlChecker().complaints(saved.body())).isEmpty();
        for (String path : List.of("/", "/zh/about", "/sectors/biomedicine", "/no-such-page")) {
            assertThat(ask(path).html().select(SHEET)).as(path).hasSize(1);
        }
        Answer sheet = ask(sheet());
        assertThat(sheet.body()).contains(":root{--water:#", "dark){:root{--water:#ffd400");
        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(sheet.header("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(sheet.header("Content-Security-Policy")).startsWith("default-src 'none'").contains("sandbox");
        assertThat(sheet.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(entries().get(0)).isEqualTo("appearance.colour: \"\" → \"#ffd400\"");

        submit("form[action$=/colour/removal]");
        assertThat(ask("/about").body()).isEqualTo(before);
        assertThat(ask(sheet.place()).status()).isEqualTo(404);
    }

    @Test
    void theLastChangeIsUndone() {
        choose("#ffd400");
        choose("#B00020");
        submit("form[action$=/colour/undo]");
        assertThat(chosen()).isEqualTo("#ffd400");
        submit("form[action$=/colour/undo]");
        assertThat(chosen()).isEqualTo("#b00020");
        submit("form[action$=/colour/removal]");
        assertThat(sheet()).isEmpty();
        submit("form[action$=/colour/undo]");
        assertThat(chosen()).isEqualTo("#b00020");
        assertThat(entries()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theFieldThatWasChangedCounts() {
        ada.submit(ada.get(PATH), COLOUR, Map.of("picked", "#123456"));
        assertThat(chosen()).isEqualTo("#123456");
        ada.submit(ada.get(PATH), COLOUR, Map.of("picked", "#654321"));
        assertThat(chosen()).isEqualTo("#654321");
        ada.submit(ada.get(PATH), COLOUR, Map.of("colour", "abcdef", "picked", "#111111"));
        assertThat(chosen()).isEqualTo("#abcdef");
        ada.submit(ada.get(PATH), COLOUR, Map.of("colour", ""));
        assertThat(chosen()).isEmpty();
    }

    @Test
    void aFormThatIsStillOpenUndoesNoLaterChange() {
        Answer open = ada.get(PATH);
        choose("#123456");
        ada.submit(open, COLOUR, Map.of());

        assertThat(chosen()).isEqualTo("#123456");
    }

    @Test
    void explainsAMistakeAndKeepsWhatWasTyped() throws Exception {
        for (Language language : Language.values()) {
            Browser reader = Browser.at(portal).in(language).signIn(ExampleStaff.ADMINISTRATOR);
            Answer refused = reader.submit(reader.get(PATH), COLOUR, Map.of("colour", "dark red"));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#colour").attr("value")).isEqualTo("dark red");
            assertThat(refused.html().select("#colour-mistake").text()).contains("dark red", "#0a5563");
            assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                    .containsExactly("#colour");
            assertThat(new HtmlChecker().complaints(refused.body())).isEmpty();
        }
        assertThat(chosen()).isEmpty();
    }

    /** As another node does, which writes to the same database. */
    @Test
    void followsOtherNodes() {
        choose("#123456");
        String before = sheet();
        jdbc.sql("update appearance_part set content = :code, sha256 = 'another'")
                .param("code", "#654321".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();

        await().untilAsserted(() -> assertThat(sheet()).isNotEmpty().isNotEqualTo(before));
        assertThat(ask(sheet()).body()).contains("#654321");
    }

    @Test
    void onlyAdministratorsChangeTheAppearance() {
        for (String name : List.of(ExampleStaff.EDITOR, ExampleStaff.REVIEWER)) {
            assertThat(Browser.at(portal).signIn(name).get(PATH).status()).isEqualTo(403);
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> editor.remove("colour", staff.member(name)));
        }
    }

    private Answer choose(String code) {
        return ada.submit(ada.get(PATH), COLOUR, Map.of("colour", code));
    }

    private void submit(String form) {
        ada.submit(ada.get(PATH), form, Map.of());
    }

    private String chosen() {
        return ada.get(PATH).html().select("#colour").attr("value");
    }

    /** Returns the address of the sheet; nothing if pages have none. */
    private String sheet() {
        return ask("/about").html().select(SHEET).attr("href");
    }

    /** Returns what the log says of the appearance, newest first. */
    private List<String> entries() {
        return jdbc.sql("select detail from audit_entry where action = 'SETTINGS_CHANGED' order by id desc")
                .query(String.class)
                .list();
    }

    private Answer ask(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER);
    }
}
