package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Described;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadsTest {

    @Nested
    @ConfiguredPortal
    class Configured extends Facts {

        private final Portal portal;

        Configured(Portal portal) {
            super(portal);
            this.portal = portal;
        }

        /** Search engines cut off the end of a longer one. */
        @ParameterizedTest
        @ValueSource(strings = {"en", "zh-Hans"})
        void nineOfTenTitlesAreShownWhole(String language) {
            List<String> titles = Described.pages(portal).keySet().stream()
                    .map(portal::page)
                    .filter(page -> page.select("html").attr("lang").equals(language))
                    .map(Document::title)
                    .toList();
            List<String> cutOff =
                    titles.stream().filter(title -> title.length() > 65).toList();

            assertTrue(titles.size() > 50);
            assertTrue(10 * cutOff.size() <= titles.size(), cutOff.size() + " of " + titles.size() + ": " + cutOff);
        }
    }

    @Nested
    @ShippedPortal
    class Shipped extends Facts {

        private final Portal portal;

        Shipped(Portal portal) {
            super(portal);
            this.portal = portal;
        }

        @Test
        void noPageIsIndexedAsLongAsNoAddressIsSet() {
            portal.pages().forEach((path, page) -> {
                assertEquals("noindex", page.select("meta[name=robots]").attr("content"), path);
                assertEquals(0, page.select("link[rel=canonical]").size(), path);
            });
        }

        @Test
        void absoluteAddressesLeadToThisMachineAsLongAsNoneIsSet() {
            String here = "http://localhost:" + portal.port();

            assertTrue(portal.get("/sitemaps/1.xml").body().contains("<loc>" + here + "/about</loc>"));
            assertEquals(
                    here + "/figures/digital-economy-growth/hangzhou/2018-H1",
                    portal.page("/figures/digital-economy-growth/hangzhou/2018-H1")
                            .select("dl.facts dt:contains(Permanent link) + dd a")
                            .text());
        }

        @Test
        void noPageRepeatsTheHostThatARequestNames() {
            for (String header : List.of("X-Forwarded-Host", "X-Forwarded-Server", "Forwarded")) {
                for (String path : List.of("/", "/figures/digital-economy-growth/hangzhou/2018-H1", "/sitemap.xml")) {
                    Answer answer = portal.ask("GET", path, header, "host=evil.example");
                    assertEquals(portal.get(path).body(), answer.body(), header + " " + path);
                }
            }
        }
    }

    abstract static class Facts {

        private final Portal portal;

        Facts(Portal portal) {
            this.portal = portal;
        }

        @Test
        void titlesAreUnique() {
            assertUnique(Document::title);
        }

        @Test
        void descriptionsAreUnique() {
            assertUnique(page -> page.select("meta[name=description]").attr("content"));
        }

        /** Chinese pages among each other, too; a name that is the same in both languages may head a page of each. */
        private void assertUnique(Function<Document, String> part) {
            Map<String, List<String>> pathsByPart = Described.pages(portal).keySet().stream()
                    .collect(Collectors.groupingBy(path ->
                            portal.page(path).select("html").attr("lang") + " " + part.apply(portal.page(path))));

            assertEquals(
                    List.of(),
                    pathsByPart.values().stream()
                            .filter(paths -> paths.size() > 1)
                            .toList());
            assertTrue(pathsByPart.keySet().stream().noneMatch(said -> said.endsWith(" ")));
        }

        @Test
        void titlesEndWithTheNameOfTheSiteIfThereIsRoom() {
            assertEquals(
                    List.of(),
                    portal.addresses().stream()
                            .filter(path -> !portal.page(path).title().endsWith("Invest in Hangzhou")
                                    && portal.page(path).title().length() <= 65 - " – Invest in Hangzhou".length())
                            .toList());
        }

        /** A title that search engines show tells the figures of an indicator apart. */
        @Test
        void titlesOfFiguresHaveTheirPlaceAndTime() {
            assertEquals(
                    List.of(),
                    Figures.of(portal).rows().stream()
                            .filter(row -> !row.get("status").equals("withdrawn"))
                            .filter(row -> !shown(row.get("figure")).contains(row.get("area_name"))
                                    || (!row.get("period").equals("undated")
                                            && !shown(row.get("figure")).contains(row.get("period_text"))))
                            .map(row -> row.get("figure"))
                            .toList());
        }

        private String shown(String path) {
            String title = portal.page(path).title();
            return title.substring(0, Math.min(title.length(), 65));
        }
    }
}
