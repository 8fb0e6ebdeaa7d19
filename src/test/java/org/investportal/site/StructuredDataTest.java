package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Crawl;
import org.investportal.portal.Described;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.portal.ShippedPortal;
import org.investportal.portal.Vocabulary;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Structured data is true, complete and in terms that machines know. */
class StructuredDataTest {

    private static final String CHINESE = "/zh";

    @Nested
    @ShippedPortal
    class Shipped {

        private final Portal portal;

        Shipped(Portal portal) {
            this.portal = portal;
        }

        /** Addresses of this machine would be of no use to readers. */
        @Test
        void isNotThereAsLongAsNoAddressIsSet() {
            assertThat(portal.pages().values())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page.select(Described.BLOCK)).isEmpty());
        }
    }

    @Nested
    @ConfiguredPortal
    class Configured {

        private final Portal portal;
        private final Map<String, Described> pages;
        private final Map<String, String> types = new LinkedHashMap<>();

        Configured(Portal portal) {
            this.portal = portal;
            this.pages = Described.pages(portal);
        }

        @Test
        void standsOnceOnEveryPageThatMayBeIndexed() {
            assertThat(pages).hasSizeGreaterThan(150).allSatisfy((path, page) -> {
                assertThat(portal.page(path).select(Described.BLOCK)).hasSize(1);
                assertThat(page.context()).isEqualTo("https://schema.org");
            });
            assertThat(pages.keySet()).anyMatch(path -> path.startsWith(CHINESE));
        }

        @Test
        void isNotOnPagesThatMayNotBeIndexed() {
            assertThat(List.of(
                            "/nothing",
                            "/compare?indicator=gdp",
                            "/editions/1" + SecondEdition.CORRECTED,
                            "/editions/" + SecondEdition.NUMBER + SecondEdition.CORRECTED,
                            CHINESE + SecondEdition.SECOND_SOURCE))
                    .allSatisfy(path -> {
                        Document page = portal.page(path);
                        assertThat(page.select("meta[name=robots]").attr("content"))
                                .isEqualTo("noindex");
                        assertThat(page.select(Described.BLOCK)).isEmpty();
                    });
        }

        @Test
        void usesTheTermsOfSchemaOrgAndLeavesOutNothingThatGoogleAsksFor() {
            Vocabulary vocabulary = new Vocabulary(this::typeOf);

            assertThat(pages)
                    .allSatisfy((path, page) -> assertThat(
                                    page.graph().stream().flatMap(thing -> vocabulary.mistakes(thing).stream()))
                            .isEmpty());
        }

        @Test
        void everyExceptionIsNeeded() {
            assertThat(new Vocabulary(this::typeOf).excused())
                    .isNotEmpty()
                    .allSatisfy(
                            id -> assertThat(typeOf(ConfiguredPortal.BASE + id)).isEqualTo("Dataset"));
        }

        /** A page that is on the way to another is there, and is a page. */
        private String typeOf(String id) {
            if (types.isEmpty()) {
                pages.values().stream()
                        .flatMap(page -> page.all().stream())
                        .filter(thing -> thing.has("@id"))
                        .forEach(thing -> types.put(
                                thing.path("@id").asString(),
                                thing.path("@type").asString()));
            }
            String path = id.replace(ConfiguredPortal.BASE, "");
            return types.getOrDefault(
                    id, !path.contains("#") && portal.get(path).status() == 200 ? "WebPage" : "");
        }

        @Test
        void matchesTheBreadcrumb() {
            assertThat(pages).allSatisfy((path, page) -> {
                List<String> shown = portal.page(path).select("nav.breadcrumb a").stream()
                        .map(link -> link.text() + " " + ConfiguredPortal.BASE + link.attr("href"))
                        .toList();
                List<String> said = page.ofType("BreadcrumbList")
                        .flatMap(way -> way.path("itemListElement").valueStream())
                        .map(item -> item.path("name").asString() + " "
                                + item.path("item").path("@id").asString())
                        .toList();

                assertThat(said.subList(0, Math.max(0, said.size() - 1))).isEqualTo(shown);
                assertThat(said.isEmpty()).isEqualTo(path.equals("/") || path.equals(CHINESE));
                assertThat(said.isEmpty() || said.get(said.size() - 1).endsWith(" " + canonical(path)))
                        .isTrue();
            });
        }

        private String canonical(String path) {
            return portal.page(path).select("link[rel=canonical]").attr("href");
        }

        @Test
        void isInTheLanguageOfThePage() {
            assertThat(pages)
                    .allSatisfy((path, page) -> assertThat(page.graph().stream()
                                    .filter(thing -> thing.has("inLanguage"))
                                    .map(thing -> thing.path("inLanguage").asString()))
                            .allMatch(portal.page(path).select("html").attr("lang")::equals));
        }

        /** The same identifier is the same thing, so two pages never describe it differently. */
        @Test
        void noTwoPagesContradictEachOther() {
            Map<String, Set<String>> said = new TreeMap<>();
            pages.forEach((path, page) -> page.all().stream()
                    .filter(thing -> thing.has("@id"))
                    .forEach(thing -> thing.properties()
                            .forEach(property -> said.computeIfAbsent(
                                            language(path) + " "
                                                    + thing.path("@id").asString() + " " + property.getKey(),
                                            unused -> new HashSet<>())
                                    .add(property.getValue().toString()))));

            assertThat(said).hasSizeGreaterThan(1000);
            assertThat(said.entrySet())
                    .filteredOn(entry -> entry.getValue().size() > 1)
                    .isEmpty();
        }

        /** Words differ from language to language; nothing else does. */
        @Test
        void figuresAreTheSameInEveryLanguage() {
            Map<String, Set<String>> said = new TreeMap<>();
            pages.values().stream()
                    .flatMap(page -> page.ofType("Observation"))
                    .forEach(figure -> Stream.of(
                                    "value", "minValue", "maxValue", "observationDate", "observationPeriod", "unitCode")
                            .forEach(property -> said.computeIfAbsent(
                                            figure.path("@id").asString() + " " + property, unused -> new HashSet<>())
                                    .add(figure.path(property).toString())));

            assertThat(said).hasSizeGreaterThan(300);
            assertThat(said.entrySet())
                    .filteredOn(entry -> entry.getValue().size() > 1)
                    .isEmpty();
        }

        @Test
        void aFigureInDoubtIsSaidOnItsOwnPageAloneAndSaysSo() {
            Set<String> flagged = Figures.of(portal).ofStatus("flagged");
            Map<String, List<JsonNode>> said = observations();

            assertThat(flagged).hasSizeGreaterThan(9).allSatisfy(path -> {
                assertThat(said.get(path))
                        .hasSize(1)
                        .allMatch(figure -> says(figure, "In doubt, see the editor’s note."))
                        .allMatch(figure -> status(figure).equals(List.of("flagged")));
                assertThat(said.get(CHINESE + path))
                        .hasSize(1)
                        .allMatch(figure -> says(figure, "数据存疑，详见编者注。"))
                        .allMatch(figure -> status(figure).equals(List.of("flagged")));
            });
        }

        private static boolean says(JsonNode figure, String doubt) {
            return figure.path("description").asString().equals(doubt);
        }

        private static List<String> status(JsonNode figure) {
            return figure.path("additionalProperty")
                    .valueStream()
                    .filter(column -> column.path("name").asString().equals("status"))
                    .map(column -> column.path("value").asString())
                    .toList();
        }

        @Test
        void noWordsRepeatAFigureInDoubt() {
            Set<String> doubtful = onlyInDoubt();

            assertThat(doubtful).hasSizeGreaterThan(10);
            assertThat(pages.values().stream()
                            .flatMap(page -> page.all().stream())
                            .flatMap(thing -> Stream.of("name", "description", "text")
                                    .map(property -> thing.path(property).asString("")))
                            .filter(said -> doubtful.stream().anyMatch(said::contains)))
                    .isEmpty();
        }

        /** Values in both languages that no figure has which is sure. */
        private Set<String> onlyInDoubt() {
            Set<String> sure = values(Figures.of(portal).ofStatus("normal"));
            Set<String> doubtful = values(Figures.of(portal).ofStatus("flagged"));
            doubtful.removeIf(value -> sure.stream().anyMatch(other -> other.contains(value)));
            return doubtful;
        }

        private Set<String> values(Set<String> figures) {
            return figures.stream()
                    .flatMap(path -> Stream.of(path, CHINESE + path))
                    .map(path -> portal.page(path).select("p.figure-value data").text())
                    .collect(Collectors.toSet());
        }

        /** By the path of their page in the language in which they are said. */
        private Map<String, List<JsonNode>> observations() {
            return pages.values().stream()
                    .flatMap(page -> page.ofType("Observation"))
                    .collect(Collectors.groupingBy(
                            figure -> figure.path("url").asString().replace(ConfiguredPortal.BASE, "")));
        }

        @Test
        void aFigureThatIsSureIsSaidOnItsOwnPageAndThatOfItsIndicator() {
            Map<String, List<JsonNode>> said = observations();

            Set<String> sure = Figures.of(portal).ofStatus("normal");
            Set<String> doubted = Figures.of(portal).doubted();
            sure.removeAll(doubted);

            assertThat(doubted)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(said.get(path))
                            .singleElement()
                            .matches(figure ->
                                    figure.path("description").asString().startsWith("In doubt")));
            assertThat(sure)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(path -> assertThat(said.get(path))
                            .hasSize(isOnly(path) ? 1 : 2)
                            .allMatch(figure -> status(figure).isEmpty()));
        }

        /** Tells whether its page is that of its indicator, too. */
        private boolean isOnly(String figure) {
            return portal.get(figure.replaceFirst("^(/figures/[^/]+).*", "$1")).status() == 302;
        }

        @Test
        void aWithdrawnFigureHasNone() {
            assertThat(Figures.of(portal).ofStatus("withdrawn")).containsExactly(SecondEdition.WITHDRAWN);
            assertThat(observations()).doesNotContainKey(SecondEdition.WITHDRAWN);
            assertThat(portal.page(SecondEdition.WITHDRAWN).select(Described.BLOCK))
                    .isEmpty();
        }

        @Test
        void tellsACorrectionWhereTheFigureIs() {
            Map<String, List<String>> corrections = new TreeMap<>();
            pages.forEach((path, page) -> page.all().stream()
                    .filter(thing -> thing.path("@type").asString().equals("CorrectionComment"))
                    .forEach(comment -> corrections
                            .computeIfAbsent(path, unused -> new ArrayList<>())
                            .add(comment.path("text").asString())));

            assertThat(corrections)
                    .containsEntry(SecondEdition.CORRECTED, List.of(SecondEdition.CORRECTED_BECAUSE))
                    .allSatisfy((path, said) -> assertThat(
                                    portal.page(path).select(".versions").text())
                            .contains(said));
        }

        @Test
        void everyFileIsThereAndWhatItIsSaidToBeAndMayBeFetched() {
            Crawl crawler = Crawl.from(portal, "/", place -> false);
            Set<String> files = new HashSet<>();
            pages.values().stream()
                    .flatMap(page -> page.all().stream())
                    .filter(thing -> thing.path("@type").asString().equals("DataDownload"))
                    .forEach(file -> files.add(file.path("contentUrl").asString() + " "
                            + file.path("encodingFormat").asString()));

            assertThat(files).hasSizeGreaterThan(30).allSatisfy(file -> {
                String[] parts = file.split(" ", 2);
                String path = parts[0].replace(ConfiguredPortal.BASE, "");
                var answer = portal.get(path);
                assertThat(crawler.mayBeFetched(path)).isTrue();
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.mediaType()).isEqualTo(parts[1]);
            });
        }

        @Test
        void saysWhatTheAgencyHasSet() {
            assertThat(said("/").ofType("Dataset")).singleElement().satisfies(all -> {
                assertThat(all.path("license").asString()).isEqualTo(ConfiguredPortal.BASE + "/licence");
                assertThat(all.path("creator").path("name").asString()).isEqualTo("Agency of Examples");
                assertThat(all.path("version").asString()).isEqualTo(String.valueOf(SecondEdition.NUMBER));
            });
        }

        /** Programs learn whom investors call. */
        @Test
        void theHomePageHasTheContactOfTheAgency() {
            JsonNode agency =
                    said("/").ofType("WebSite").findFirst().orElseThrow().path("publisher");
            JsonNode contact = agency.path("contactPoint");

            assertThat(agency.path("@type").asString()).isEqualTo("GovernmentOrganization");
            assertThat(agency.path("address").asString()).isEqualTo("1 Example Road");
            assertThat(contact.path("@type").asString()).isEqualTo("ContactPoint");
            assertThat(contact.path("telephone").asString()).isEqualTo("+86 571 0000 0000");
            assertThat(contact.path("email").asString()).isEqualTo("ask@invest.example.org");
            assertThat(contact.path("url").asString()).isEqualTo(ConfiguredPortal.BASE + "/enquire");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/glossary", CHINESE + "/glossary"})
        void theGlossaryIsASetOfItsTerms(String path) {
            JsonNode set = said(path).ofType("DefinedTermSet").findFirst().orElseThrow();
            List<String> shown = portal.page(path).select("dl dt").eachText();

            assertThat(set.path("url").asString()).isEqualTo(ConfiguredPortal.BASE + path);
            assertThat(set.path("hasDefinedTerm").valueStream())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(term -> {
                        assertThat(term.path("description").asString()).isNotBlank();
                        assertThat(shown)
                                .anyMatch(name ->
                                        name.startsWith(term.path("name").asString()));
                        String id = term.path("@id").asString();
                        assertThat(portal.page(path).getElementById(id.substring(id.indexOf('#') + 1)))
                                .isNotNull();
                    });
        }

        /** The day is that of the edition that changed the figures last. */
        @Test
        void everyDatasetSaysWhenItChanged() {
            assertThat(pages.values().stream().flatMap(page -> page.ofType("Dataset")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(data -> assertThat(data.path("dateModified").asString())
                            .isEqualTo(OffsetDateTime.parse(portal.page("/editions/"
                                                    + data.path("version").asString())
                                            .select("time")
                                            .attr("datetime"))
                                    .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                                    .toLocalDate()
                                    .toString()));
        }

        @Test
        void datasetsCoverThePeriodsOfTheirFigures() {
            Map<String, Set<String>> periods = new TreeMap<>();
            Figures.of(portal).rows().stream()
                    .filter(row -> !row.get("status").equals("withdrawn")
                            && !row.get("period").equals("undated"))
                    .forEach(row -> periods.computeIfAbsent(
                                    "/figures/" + row.get("indicator"), unused -> new HashSet<>())
                            .add(row.get("period")));

            assertThat(periods)
                    .hasSizeGreaterThan(20)
                    .allSatisfy((path, codes) -> assertThat(said(path)
                                    .ofType("Dataset")
                                    .flatMap(all -> all.path("temporalCoverage").valueStream())
                                    .map(JsonNode::asString))
                            .containsExactlyInAnyOrderElementsOf(
                                    codes.stream().map(Configured::interval).toList()));
        }

        @Test
        void allFiguresTogetherReachAsFarAsTheyDoOneByOne() {
            List<CSVRecord> stated = Figures.of(portal).rows().stream()
                    .filter(row -> !row.get("status").equals("withdrawn"))
                    .toList();
            List<String> years = stated.stream()
                    .flatMap(row -> Stream.of(row.get("period").replace("'", "").split("--")))
                    .filter(code -> code.matches("\\d{4}.*"))
                    .map(code -> code.substring(0, 4))
                    .sorted()
                    .toList();

            assertThat(Stream.of("/", "/about", CHINESE, CHINESE + "/about"))
                    .flatMap(path -> said(path).ofType("Dataset").toList())
                    .hasSize(4)
                    .allSatisfy(all -> {
                        assertThat(all.path("temporalCoverage").valueStream().map(JsonNode::asString))
                                .containsExactly(years.get(0) + "-01-01/" + years.get(years.size() - 1) + "-12-31");
                        assertThat(all.path("spatialCoverage")
                                        .valueStream()
                                        .map(place -> place.path("@id").asString()))
                                .containsExactlyInAnyOrderElementsOf(
                                        distinct(stated, row -> ConfiguredPortal.BASE + "/#area-" + row.get("area")));
                        assertThat(all.path("variableMeasured").valueStream())
                                .hasSameSizeAs(distinct(stated, row -> row.get("measure")));
                    });
        }

        private static Set<String> distinct(List<CSVRecord> rows, Function<CSVRecord, String> column) {
            return rows.stream().map(column).collect(Collectors.toSet());
        }

        private static String interval(String period) {
            return period.replaceFirst("^'?--", "../")
                    .replaceFirst("--$", "/..")
                    .replaceFirst("--", "/")
                    .replaceFirst("^(\\d{4})-H1$", "$1-01-01/$1-06-30");
        }

        private Described said(String path) {
            return Described.by(portal.page(path));
        }

        private String language(String path) {
            Element html = portal.page(path).expectFirst("html");
            return html.attr("lang");
        }
    }
}
