package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Chromium;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The agency of an invented city leads an empty portal to a public site in two languages, by the forms of the desk alone. */
class ExampleCityTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/staff/link/\\S+)");
    private static final int FIGURES = 42;
    private static final String SITE = "https://invest.tarnholm.example";

    /** Words of the content that is shipped, and what pages show where a word, a number or a text is not set. */
    private static final Pattern STRANGE =
            Pattern.compile("(?i)hangzhou|zhejiang|杭州|浙江|\\byuan\\b|人民币|[万亿\\d]元|\\bnull\\b|\\?\\?|\\{\\d}|\\[\\[");

    /** Numbers as the English sources print them. */
    private static final Pattern PRINTED = Pattern.compile("[\\d.,]+( to [\\d.,]+)? [mb]illion|second");

    /** Pages of each kind. */
    private static final List<String> KINDS = List.of(
            "/",
            "/about",
            "/sectors/offshore-wind",
            "/figures",
            "/figures/offshore-wind-sales",
            "/figures/offshore-wind-sales/tarnholm/2024/revised",
            "/figures/offshore-wind-sales/tarnholm/2025/forecast",
            "/figures/medtech-export-share/tarnholm/2024",
            "/sources/tarnholm-in-figures-2024",
            "/compare?indicator=offshore-wind-sales",
            "/checks",
            "/glossary",
            "/data",
            "/editions/1",
            "/zh",
            "/zh/sectors/medical-technology",
            "/zh/sources/tarnholm-in-figures-2024");

    private static final ExampleCity CITY = ExampleCity.read("/example/tarnholm.yaml");

    @Test
    void everyKeyOfTheFileIsAFieldOfItsForm() {
        for (ItemKind kind : Schema.kinds()) {
            List<String> fields =
                    Schema.of(kind).fields().stream().map(Field::name).toList();
            for (ExampleCity.Entry entry : CITY.of(kind.code())) {
                assertThat(entry.fields().keySet())
                        .as(entry.name())
                        .allMatch(key -> fields.contains(key) || key.equals(ExampleCity.TEXT));
            }
        }
        assertThat(CITY.of("figure")).hasSize(FIGURES);
    }

    /** On PostgreSQL, as in production. The portal is filled once for all tests. */
    @Tag("sweep")
    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class Site {

        private final List<List<String>> steps = new ArrayList<>();
        private final Map<String, Answer> pages = new LinkedHashMap<>();
        private Path folder;
        private PostgresServer postgres;
        private PortalProcess portal;
        private Browser investor;

        @BeforeAll
        void fillIn(@TempDir Path directory) throws Exception {
            folder = directory.toRealPath();
            postgres = new PostgresServer(folder.resolve("postgres"));
            Map<String, String> settings = new HashMap<>(postgres.settings());
            settings.put("PORTAL_CONTENT", "none");
            settings.put("PORTAL_EXPORT_FOLDER", "export");
            portal = PortalProcess.in(folder, settings).untilReady();
            Matcher link = LINK.matcher(String.join("\n", portal.output()));
            assertThat(link.find()).isTrue();
            publish(CITY, new CityAgency(port(), link.group(1)));
            investor = Browser.at(port());
            for (String part : listed("/sitemap.xml", "sitemap > loc")) {
                listed(part, "url > loc").forEach(path -> pages.put(path, investor.get(path)));
            }
        }

        private void publish(ExampleCity city, CityAgency agency) {
            steps.add(agency.steps());
            city.entries().forEach(agency::send);
            steps.add(agency.steps());
            agency.submit();
            agency.approve();
            Answer asked = agency.order();
            assertThat(asked.html().select("input[name=conflict]")).hasSize(2);
            Answer published = agency.confirm(asked);
            assertThat(published.html().select(".done a").attr("href"))
                    .as(published.html().select("main").text())
                    .isEqualTo("/editions/1");
            city.of("source").forEach(agency::attach);
            steps.add(agency.steps());
        }

        @AfterAll
        void stop() throws Exception {
            try {
                portal.close();
            } finally {
                postgres.close();
            }
        }

        private int port() throws Exception {
            return portal.port();
        }

        @Test
        void theDeskLeadsToTheFirstEdition() {
            assertThat(steps)
                    .containsExactly(
                            List.of("To do", "Optional", "Done", "To do", "To do", "To do", "To do", "To do"),
                            List.of("Done", "Optional", "Done", "Done", "Done", "Done", "Done", "To do"),
                            List.of());
        }

        @Test
        void everyAddressAnswersInBothLanguages() {
            assertThat(pages).hasSizeGreaterThan(130);
            pages.forEach((path, answer) -> assertThat(answer.status()).as(path).isEqualTo(200));
            assertThat(pages.keySet().stream().filter(path -> path.matches("/zh(/.*)?")))
                    .hasSize(pages.size() / 2);
        }

        @Test
        void theChecksFindTheTwoMistakesAndNoOther() {
            String checks = investor.get("/data/checks.json").body();
            assertThat(Pattern.compile(
                                    "\"rule\":\"([^\"]+)\",\"verdict\":\"(?:conflicts|implausible|agrees-in-one-reading)\"")
                            .matcher(checks)
                            .results()
                            .map(found -> found.group(1)))
                    .containsExactlyInAnyOrder("share-of-whole", "growth-and-base");
        }

        @Test
        void filesAndFeedsHaveTheFigures() throws Exception {
            for (String language : List.of("", "/zh")) {
                assertThat(investor.get(language + "/data/figures.csv").body().lines())
                        .hasSize(1 + FIGURES);
                assertThat(investor.get(language + "/data/figures.xlsx").status())
                        .isEqualTo(200);
                Answer feed = investor.get(language + "/feed.atom");
                assertThat(Jsoup.parse(feed.body(), Parser.xmlParser()).select("entry"))
                        .isNotEmpty();
                assertThat(feed.body()).doesNotContainPattern(STRANGE);
            }
            await("it is made after the edition")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> investor.get("/data/editions/1/manifest.json").status() == 200);
        }

        @Test
        void aRangeInTwoCurrenciesIsShownAndDownloadedAsOneFigure() {
            String path = "/figures/offshore-wind-sales/tarnholm/2025/forecast";
            assertThat(investor.get(path).html().select("main").text())
                    .contains("€2.6 to 2.8 billion", "Also printed as US$2.9 to 3.1 billion");
            assertThat(investor.get("/zh" + path).html().select("main").text()).contains("26亿～28亿欧元", "29亿～31亿美元");
            assertThat(investor.get("/data/figures.csv").body()).contains(",2600000000,2800000000,");
        }

        private List<String> listed(String file, String places) {
            return Jsoup.parse(investor.get(file).body(), Parser.xmlParser()).select(places).eachText().stream()
                    .map(address -> URI.create(address))
                    .peek(address -> assertThat(address.toString()).startsWith(SITE))
                    .map(URI::getPath)
                    .toList();
        }

        @InChromium
        @Test
        void isAccessible() throws Exception {
            List<String> found = new ArrayList<>();
            try (Chromium chromium = Chromium.open(port())) {
                for (int width : List.of(360, 1280)) {
                    chromium.width(width);
                    KINDS.forEach(path -> chromium.go(path)
                            .accessibility(List.of())
                            .violations()
                            .forEach(violation -> found.add(path + " at " + width + ": " + violation)));
                }
            }
            assertThat(found).isEmpty();
        }

        @Test
        void noPageShowsAnotherCityOrAnythingUnset() {
            pages.forEach((path, answer) -> assertThat(answer.body()).as(path).doesNotContainPattern(STRANGE));
            assertThat(investor.get("/").html().select("meta[name=robots]")).isEmpty();
        }

        @Test
        void chinesePagesAreTranslated() {
            pages.forEach((path, answer) -> {
                List<String> english = answer.html().select(".untranslated").eachText();
                assertThat(english)
                        .as(path)
                        .allMatch(words -> PRINTED.matcher(words).matches());
            });
        }

        @Test
        void pagesAreValid() throws Exception {
            HtmlChecker checker = new HtmlChecker();
            for (String path : KINDS) {
                assertThat(checker.complaints(investor.get(path).body()))
                        .as(path)
                        .isEmpty();
            }
        }

        /** The export has more than the sitemap, such as further pages and the page for unknown addresses. */
        @Test
        void theExportHasEveryPage() throws Exception {
            Set<String> listed = new TreeSet<>(pages.keySet());
            listed.removeIf(path -> Portal.FORM.matcher(path).matches());
            portal.until(() -> exported().containsAll(listed));
            assertThat(exported()).containsAll(listed);
        }

        /** Returns the paths whose pages the export has. */
        private Set<String> exported() throws Exception {
            Path site = folder.resolve("export");
            if (Files.notExists(site)) {
                return Set.of();
            }
            try (Stream<Path> files = Files.walk(site)) {
                return files.map(file -> "/" + site.relativize(file))
                        .filter(file -> file.endsWith(".html"))
                        .map(file -> file.equals("/index.html") ? "/" : file.replaceFirst("\\.html$", ""))
                        .collect(Collectors.toSet());
            }
        }
    }
}
