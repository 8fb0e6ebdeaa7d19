package org.investportal.staff.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.investportal.accounts.ExampleStaff;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.delivery.export.SiteExporter;
import org.investportal.editorial.change.StepRefused;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator chooses the accent colour, the logo and drawings of sectors. */
@WholePortal
@Fixtures(value = ExampleStaff.class, settings = "portal.base-url=http://localhost")
class AppearanceTest {

    private static final String PATH = "/staff/appearance";
    private static final String COLOUR = "main form[action$=/colour]";
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30' onload='alert(1)'>"
            + "<script>alert(1)</script><path fill='#c00' d='M0 0h90v30z'/></svg>";
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none'"
            + " stroke='#000' stroke-width='2'><circle cx='12' cy='12' r='10'/><path d='M2 12h20'/></svg>";
    private static final String SHEET = "link[rel=stylesheet][href^=/appearance/]";

    private final Portal portal;
    private final JdbcClient jdbc;
    private final AppearanceEditor editor;
    private final Catalogue catalogue;
    private final SiteExporter exporter;
    private final PortalAppearance appearance;
    private final ExampleStaff staff;
    private final Browser ada;

    AppearanceTest(
            Portal portal,
            JdbcClient jdbc,
            AppearanceEditor editor,
            Catalogue catalogue,
            SiteExporter exporter,
            PortalAppearance appearance,
            ExampleStaff staff) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.editor = editor;
        this.catalogue = catalogue;
        this.exporter = exporter;
        this.appearance = appearance;
        this.staff = staff;
        this.ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from appearance_part").update();
        appearance.refresh();
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
        assertThat(sheet.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("sandbox");
        assertThat(sheet.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(entries().get(0)).isEqualTo("appearance.colour: \"\" → \"#ffd400\"");

        submit("form[action$=/colour/removal]");
        assertThat(ask("/about").body()).isEqualTo(before);
        assertThat(ask(sheet.place()).status()).isEqualTo(404);
    }

    @Test
    void aLogoIsBesideTheNameOnLightAndDarkPages() throws Exception {
        String before = ask("/about").body();
        Answer saved = upload("logo", LOGO);
        assertThat(saved.html().select(".notice").text()).as(saved.body()).isEqualTo("The change is saved.");
        assertThat(new HtmlChecker().complaints(saved.body())).isEmpty();

        Element name = Objects.requireNonNull(ask("/zh/about").html().selectFirst(".site-name"));
        assertThat(name.select("img")).hasSize(1);
        assertThat(name.select("img").attr("alt")).isEmpty();
        assertThat(name.select("img").attr("src")).matches("/appearance/[0-9a-f]{32}\\.svg");
        assertThat(name.select("source")).isEmpty();
        assertThat(name.text()).isNotEmpty();
        assertThat(ask(sheet()).body()).contains(".site-name img{width:auto").doesNotContain("--water");
        Answer svg = ask(name.select("img").attr("src"));
        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("sandbox");
        assertThat(svg.body()).contains("fill=\"#c00\"").doesNotContain("script", "onload");

        upload("logo-dark", png());
        Element both = Objects.requireNonNull(ask("/about").html().selectFirst(".site-name picture"));
        assertThat(both.select("source").attr("media")).contains("dark");
        Answer png = ask(both.select("source").attr("srcset"));
        assertThat(png.header("Content-Type")).isEqualTo("image/png");
        assertThat(new HtmlChecker().complaints(ask("/about").body())).isEmpty();

        submit("form[action$=/logo/removal]");
        submit("form[action$=/logo-dark/removal]");
        assertThat(ask("/about").body()).isEqualTo(before);
        assertThat(entries().get(3))
                .startsWith("appearance.logo: \"\" → \"image/svg+xml, ")
                .contains("SHA-256");
    }

    @Test
    void aSectorGetsADrawingOnItsPageItsCardAndTheHomePage() throws Exception {
        String card = ask("/sectors/biomedicine/card.png").header("ETag");
        String before = drawing("/sectors/biomedicine");
        assertThat(before).contains("M15 4c0 10 18 12 18 20");

        upload("sector-" + sector(), DRAWING);

        for (String path : List.of("/sectors/biomedicine", "/zh/sectors/biomedicine", "/", "/zh")) {
            assertThat(ask(path).html().select(".symbol circle[r=10]")).as(path).hasSize(1);
            assertThat(ask(path).html().select("[id=symbol], use")).as(path).isEmpty();
            assertThat(new HtmlChecker().complaints(ask(path).body())).as(path).isEmpty();
        }
        assertThat(ask("/sectors/biomedicine/card.png").header("ETag")).isNotEqualTo(card);
        assertThat(sheet()).isEmpty();

        submit("form[action$=/sector-" + sector() + "/undo]");
        assertThat(drawing("/sectors/biomedicine")).isEqualTo(before);
    }

    @Test
    void refusesADrawingThatIsTooLargeForPages() {
        String detailed = DRAWING.replace("<circle", "<path d='M1 1" + "h1v1".repeat(2_100) + "'/><circle");

        Answer refused = upload("sector-" + sector(), detailed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#sector-" + sector() + "-mistake").text())
                .contains("too detailed", "8 KB");
        assertThat(upload("logo", detailed).html().select(".notice").text()).isEqualTo("The change is saved.");
    }

    private String drawing(String path) {
        return ask(path).html().select("h1 .symbol").html();
    }

    @Test
    void saysThatPartsOfAFileWereLeftOut() {
        Answer saved = upload("logo", LOGO.replace("<path", "<text>City</text><path"));

        assertThat(saved.html().select(".notice").text()).contains("left out");
    }

    @Test
    void saysHowLargeAFileMayBe() {
        Answer refused = upload("logo", LOGO + " ".repeat(70_000));

        assertThat(refused.html().select("#logo-mistake").text()).contains("64 KB", "1 MB");
        assertThat(refused.html().select("#logo-hint").text()).contains("64 KB", "1 MB");
        assertThat(refused.html().select("#colour-hint").text()).contains("#0a5563");

        Answer unread = upload("logo", LOGO + " ".repeat(2 * 1024 * 1024));
        assertThat(unread.status()).isEqualTo(413);
        assertThat(unread.html().select("main").text()).contains("File or text too large", "choose a smaller file");
    }

    @Test
    void explainsBesideItsFieldWhyAFileIsRefused() throws Exception {
        for (String file : List.of("", "no picture", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")) {
            Answer refused = upload("logo-dark", file);

            assertThat(refused.status()).as(file).isEqualTo(422);
            assertThat(refused.html().select("#logo-dark-mistake").text())
                    .as(file)
                    .isNotEmpty();
            assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                    .containsExactly("#logo-dark");
            assertThat(new HtmlChecker().complaints(refused.body())).isEmpty();
        }
        assertThat(upload("sector-99999", DRAWING).status()).isEqualTo(404);
        assertThat(upload("sector-" + sector(), png()).status()).isEqualTo(422);
        assertThat(sheet()).isEmpty();
        assertThat(jdbc.sql("select count(*) from appearance_part")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Tag("sweep")
    @Test
    void theStaticExportHasAllFiles(@TempDir Path folder) throws IOException {
        choose("#ffd400");
        upload("logo", LOGO);
        upload("sector-" + sector(), DRAWING);

        exporter.export(folder, () -> true);

        assertThat(folder.resolve(sheet().substring(1))).exists();
        try (Stream<Path> files = Files.list(folder.resolve("appearance"))) {
            assertThat(files.filter(file -> !file.toString().endsWith(".gz"))).hasSize(2);
        }
        assertThat(Files.readString(folder.resolve("index.html"))).contains("M2 12h20");
        String nginx = Files.readString(folder.resolve("nginx.conf"));
        assertThat(nginx.substring(nginx.indexOf("^/appearance/"), nginx.indexOf("-[0-9a-f]{32}")))
                .contains("sandbox", "max-age=31536000", "text/css", "image/svg+xml");
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
    void anUploadThatIsSentTwiceKeepsTheOneBefore() {
        upload("logo", LOGO);
        String before = logo();
        upload("logo", DRAWING);
        upload("logo", DRAWING);
        assertThat(logo()).isNotEqualTo(before);

        submit("form[action$=/logo/undo]");
        assertThat(logo()).isEqualTo(before);
    }

    @Test
    void anUndoThatIsSentTwiceUndoesOnce() {
        choose("#ffd400");
        choose("#b00020");
        Answer open = ada.get(PATH);
        ada.submit(open, "form[action$=/colour/undo]", Map.of());
        Answer again = ada.submit(open, "form[action$=/colour/undo]", Map.of());

        assertThat(again.html().select(".notice").text()).startsWith("Nothing was undone");
        assertThat(chosen()).isEqualTo("#ffd400");
    }

    private String logo() {
        return ask("/about").html().select(".site-name img").attr("src");
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
                .param("code", "#654321".getBytes(StandardCharsets.UTF_8))
                .update();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(sheet()).isNotEmpty().isNotEqualTo(before));
        assertThat(ask(sheet()).body()).contains("#654321");
    }

    @Test
    void onlyAdministratorsChangeTheAppearance() {
        for (String name : List.of(ExampleStaff.EDITOR, ExampleStaff.REVIEWER)) {
            assertThat(Browser.at(portal).signIn(name).get(PATH).status()).isEqualTo(403);
            assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> editor.remove("colour", staff.member(name)));
        }
    }

    private Answer choose(String code) {
        return ada.submit(ada.get(PATH), COLOUR, Map.of("colour", code));
    }

    private Answer upload(String part, String file) {
        return upload(part, file.getBytes(StandardCharsets.UTF_8));
    }

    private Answer upload(String part, byte[] file) {
        String token = ada.get(PATH).html().select("input[name=_csrf]").attr("value");
        return ada.postFile(PATH + "/" + part, Map.of("_csrf", token), "file", file);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB), "png", file);
        return file.toByteArray();
    }

    private long sector() {
        return catalogue.itemAt("/sectors/biomedicine", catalogue.current()).orElseThrow();
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
