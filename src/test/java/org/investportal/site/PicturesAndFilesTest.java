package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.portal.CrowdedEdition;
import org.investportal.portal.CrowdedPortal;
import org.investportal.portal.Figures;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The picture and the figures that are downloaded from a chart are those of the chart, on every page. */
class PicturesAndFilesTest {

    @Nested
    @ShippedPortal
    class Shipped {

        private final Portal portal;

        Shipped(Portal portal) {
            this.portal = portal;
        }

        @Test
        void sayTheSameOnEveryPage() {
            assertThat(compared(portal, portal.addresses().stream())).isGreaterThan(20);
        }
    }

    @Nested
    @CrowdedPortal
    class Crowded {

        private final Portal portal;

        Crowded(Portal portal) {
            this.portal = portal;
        }

        /** With a plan beside reported figures, and more years than a person would select. Figures have pages of their own without pictures. */
        @Test
        void sayTheSameOnEveryPage() {
            assertThat(compared(portal, portal.addresses().stream().filter(path -> path.matches("/[a-z]+/[^/]+"))))
                    .isGreaterThan(20);
        }

        @Test
        void filesOfReportedFiguresLeaveOutThePlan() {
            Element series = portal.page("/sectors/culture-fashion").expectFirst("figure.chart");

            assertThat(file(portal, series).select(".mark > title").eachText()).hasSize(2);
            assertThat(csv(portal, series)).noneMatch(figure -> figure.endsWith("/target"));
            assertThat(portal.page("/figures/" + CrowdedEdition.CULTURE)
                            .select("figure.chart .mark > title")
                            .eachText())
                    .hasSize(3);
        }

        @Test
        void filesContainLongSeriesCompletely() {
            Element series = portal.page("/figures/" + CrowdedEdition.YEARLY).expectFirst("figure.chart");

            assertThat(file(portal, series).select(".mark")).hasSize(CrowdedEdition.YEARS - 1);
            assertThat(csv(portal, series))
                    .hasSize(CrowdedEdition.YEARS)
                    .anyMatch(figure -> figure.endsWith("/" + CrowdedEdition.IN_DOUBT));
        }
    }

    /** How many pictures were held against their files. */
    private static long compared(Portal portal, Stream<String> paths) {
        return Stream.concat(paths, chosen(portal).stream())
                .flatMap(path -> portal.page(path).select("figure.chart").stream()
                        .peek(picture -> saysTheSame(
                                portal,
                                picture,
                                path + " " + picture.select("figcaption").text())))
                .toList()
                .size();
    }

    /** Each sector's indicators together, and lots of them as they come. */
    private static List<String> chosen(Portal portal) {
        List<String> all = new ArrayList<>(
                portal.page("/compare").select("input[name=indicator]").eachAttr("value"));
        List<String> paths = new ArrayList<>(List.of(
                path(List.of(CrowdedEdition.CULTURE, CrowdedEdition.PHARMACEUTICAL)),
                path(List.of("digital-economy-share-of-gdp", "cultural-industry-share-of-gdp"))));
        Random random = new Random(7);
        for (int lot = 0; lot < 8; lot++) {
            Collections.shuffle(all, random);
            paths.add(path(all.stream().limit(20).sorted().toList()));
        }
        return paths;
    }

    private static String path(List<String> indicators) {
        return "/compare?indicator="
                + String.join("&indicator=", indicators.stream().sorted().toList());
    }

    private static void saysTheSame(Portal portal, Element picture, String where) {
        Document file = file(portal, picture);

        assertThat(file.select(".mark > title").eachText())
                .as(where)
                .isNotEmpty()
                .isEqualTo(picture.select(".mark > title").eachText());
        assertThat(file.select("svg > title, svg > desc").eachText())
                .as(where)
                .isEqualTo(picture.select("svg > title, svg > desc").eachText());
        for (String remark : picture.select("> .remark:not(:has(a))").eachText()) {
            assertThat(file.select("text.remark").text().replaceAll("\\s", ""))
                    .as(where)
                    .contains(remark.replaceAll("\\s", ""));
        }
        assertThat(csv(portal, picture))
                .as(where)
                .containsAll(picture.select(".mark a").eachAttr("href"))
                .hasSize(picture.select(".mark").size() + leftOut(picture));
    }

    private static int leftOut(Element picture) {
        return (int) picture.select("> .remark:not(:has(a))").eachText().stream()
                .filter(remark -> remark.startsWith("Left out"))
                .count();
    }

    private static Document file(Portal portal, Element picture) {
        String path = picture.select("a[href^=/compare/chart.svg]").attr("href");
        assertThat(portal.get(path).status()).as(path).isEqualTo(200);
        return Jsoup.parse(portal.get(path).body(), Parser.xmlParser());
    }

    private static Set<String> csv(Portal portal, Element picture) {
        Set<String> figures = new LinkedHashSet<>();
        Figures.at(portal, picture.select("a[href^=/compare/figures.csv]").attr("href"))
                .rows()
                .forEach(row -> figures.add(row.get("figure")));
        return figures;
    }
}
