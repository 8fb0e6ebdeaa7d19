package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From every figure to the places where it is printed, and from every place back. */
class PlacesAndBackTest {

    private static final String ROW = "#printed tbody tr";

    @Nested
    @ShippedPortal
    class Shipped extends Facts {

        Shipped(Portal portal) {
            super(portal, 104);
        }
    }

    @Nested
    @ConfiguredPortal
    class Configured extends Facts {

        Configured(Portal portal) {
            super(portal, 100);
        }
    }

    abstract static class Facts {

        private final Portal portal;
        private final int numbers;

        Facts(Portal portal, int numbers) {
            this.portal = portal;
            this.numbers = numbers;
        }

        @Test
        void everyPlaceOfAFigureHasItsNumberAndLinksBack() {
            List<String> broken = new ArrayList<>();
            int walked = 0;
            for (String figure : figures()) {
                for (Element number : portal.page(figure).select(ROW + " a.token")) {
                    walked++;
                    String place = number.attr("href");
                    Element there = there(place);
                    if (there == null
                            || !there.expectFirst(".token").text().equals(number.text())
                            || !there.select("a").eachAttr("href").contains(figure)) {
                        broken.add(figure + " at " + place);
                    }
                }
            }

            assertEquals(List.of(), broken);
            assertTrue(walked > numbers, "so many were walked: " + walked);
        }

        @Test
        void everyNumberLeadsToFiguresThatNameItsPlace() {
            List<String> broken = new ArrayList<>();
            int walked = 0;
            for (String source : sources().toList()) {
                for (Element number : portal.page(source).select(".mentions > li")) {
                    walked++;
                    for (Element figure : number.select("ul a[href^=/figures/]:not(.flag)")) {
                        String place = source + "#" + number.id();
                        if (!places(figure.attr("href")).contains(place)) {
                            broken.add(place + " of " + figure.attr("href"));
                        }
                    }
                }
            }

            assertEquals(List.of(), broken);
            assertTrue(walked >= numbers, "so many were walked: " + walked);
        }

        @Test
        void everyNumberBecameAFigureOrSaysWhyNot() {
            sources()
                    .flatMap(source -> portal.page(source).select(".mentions > li").stream())
                    .forEach(number -> assertTrue(
                            !number.select("ul a[href^=/figures/]").isEmpty()
                                    || number.text().contains("Left out: ")
                                    || number.text().contains("no longer published"),
                            number.text()));
        }

        @Test
        void everyPartIsFoundByItsPlace() {
            sources().forEach(source -> {
                Document page = portal.page(source);
                Set<String> odd = new TreeSet<>(page.select(".paragraph, .sentences > li, .mentions > li")
                        .eachAttr("id"));
                odd.removeIf(id -> id.matches("p\\d+(-s\\d+(-n\\d+)?)?"));
                assertEquals(Set.of(), odd);
                page.select(".sentences > li")
                        .forEach(sentence -> sentence.select(".mentions > li")
                                .forEach(number ->
                                        assertTrue(number.id().startsWith(sentence.id() + "-n"), number.id())));
            });
        }

        private @Nullable Element there(String place) {
            String[] parts = place.split("#", -1);
            return portal.page(parts[0]).getElementById(parts[1]);
        }

        private List<String> places(String figure) {
            return portal.page(figure).select(ROW + " a").eachAttr("href");
        }

        private List<String> figures() {
            return portal.addresses().stream()
                    .filter(path -> path.matches("/figures/[^/]+/.+"))
                    .toList();
        }

        private Stream<String> sources() {
            return portal.addresses().stream().filter(path -> path.startsWith("/sources/"));
        }
    }
}
