package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LinksTest {

    /** The redirect to the sign-in form. */
    private static final int SIGN_IN = 302;

    @Nested
    @ShippedPortal
    @Tag("sweep")
    class Shipped extends Facts {

        Shipped(Portal portal) {
            super(portal);
        }
    }

    @Nested
    @ConfiguredPortal
    class Configured extends Facts {

        Configured(Portal portal) {
            super(portal);
        }
    }

    abstract static class Facts {

        private final Portal portal;
        private final Map<String, Document> pages;

        Facts(Portal portal) {
            this.portal = portal;
            this.pages = new LinkedHashMap<>(portal.pages());
            pages.put("/nothing", portal.page("/nothing"));
            pages.put(Portal.FAULTY, portal.page(Portal.FAULTY));
        }

        @Test
        void everyLinkLeadsSomewhere() {
            Map<String, Set<String>> idsByPath = pages.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, page -> ids(page.getValue()), (one, other) -> one, HashMap::new));
            List<String> broken = new ArrayList<>();
            pages.forEach((path, page) -> links(page)
                    .filter(link -> !leadsSomewhere(path, URI.create(path).resolve(link), idsByPath))
                    .forEach(link -> broken.add(link + " on " + path)));

            assertEquals(List.of(), broken);
        }

        @Test
        void everyLinkStaysOnThePortal() {
            assertEquals(
                    List.of(),
                    pages.values().stream()
                            .flatMap(Facts::links)
                            .filter(link -> !link.startsWith("/") && !link.startsWith("#"))
                            .toList());
        }

        @Test
        void everyPageIsReachedFromTheHomePage() {
            Set<String> reached = new TreeSet<>(List.of("/"));
            List<String> toVisit = new ArrayList<>(reached);
            while (!toVisit.isEmpty()) {
                Document page = pages.get(toVisit.remove(0));
                if (page != null) {
                    links(page)
                            .map(link -> URI.create(link).getPath())
                            .filter(reached::add)
                            .forEach(toVisit::add);
                }
            }

            assertEquals(
                    List.of(),
                    portal.addresses().stream()
                            .filter(path -> !reached.contains(path))
                            .toList());
        }

        @Test
        void noIdIsGivenTwice() {
            List<String> twice = pages.entrySet().stream()
                    .filter(page -> page.getValue().select("[id]").size()
                            != ids(page.getValue()).size())
                    .map(Map.Entry::getKey)
                    .toList();

            assertEquals(List.of(), twice);
        }

        @Test
        void stylesheetsAndTheIconAreOfTheirType() {
            Document home = portal.page("/");
            List<Answer> stylesheets = home.select("link[rel=stylesheet]").stream()
                    .map(link -> portal.get(link.attr("href")))
                    .toList();
            Answer icon = portal.get(home.select("link[rel=icon]").attr("href"));

            assertEquals(1, stylesheets.size());
            assertTrue(stylesheets.stream().allMatch(sheet -> sheet.mediaType().equals("text/css")));
            assertEquals("image/svg+xml", icon.mediaType());
        }

        private boolean leadsSomewhere(String from, URI link, Map<String, Set<String>> idsByPath) {
            String fragment = link.getFragment();
            boolean answers =
                    link.getPath().equals(from) || (isOfDesk(link) ? isFormOf(from, link) : portal.hasAt(asked(link)));
            return answers
                    && (fragment == null
                            || idsByPath
                                    .computeIfAbsent(link.getPath(), path -> ids(portal.page(path)))
                                    .contains(fragment));
        }

        private static boolean isOfDesk(URI link) {
            return link.getPath().startsWith("/staff/");
        }

        /** The page of an only figure leads to the form of its indicator, too. */
        private boolean isFormOf(String page, URI link) {
            return ("path=" + page + "/").startsWith(link.getQuery() + "/")
                    && portal.get(asked(link)).status() == SIGN_IN;
        }

        private static String asked(URI link) {
            return link.getRawQuery() == null ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery();
        }

        private static Stream<String> links(Document page) {
            return Stream.concat(
                    page
                            .select(
                                    "[href]:not([href^=mailto:], [href^=tel:], [rel=canonical], [rel=alternate], [rel=license], [rel~=external])")
                            .stream()
                            .map(element -> element.attr("href")),
                    page.select("[src]").stream().map(element -> element.attr("src")));
        }

        private static Set<String> ids(Document page) {
            return page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        }
    }
}
