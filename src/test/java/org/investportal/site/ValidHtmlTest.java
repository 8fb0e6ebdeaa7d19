package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValidHtmlTest {

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

        Facts(Portal portal) {
            this.portal = portal;
        }

        @Test
        void onePageOfEachKindIsWithoutErrorAndWarning() throws Exception {
            Set<String> kinds = new HashSet<>();
            List<String> paths = portal.addresses().stream()
                    .filter(path -> kinds.add(kind(path)))
                    .collect(Collectors.toCollection(ArrayList::new));
            paths.addAll(List.of(
                    "/nothing",
                    Portal.FAULTY,
                    "/compare?indicator=cultural-industry-share-of-gdp&indicator=key-fashion-enterprises-share",
                    "/compare?indicator=a%20b&indicator=digital-content-growth&area=%22&period=1999"));
            assertValid(paths);
        }

        /** Where the page is, without the name of what it is about. */
        private static String kind(String path) {
            return path.replaceFirst("^(/[^/]+/).*", "$1") + path.split("/", -1).length;
        }

        @Tag("sweep")
        @Test
        void everyPageIsWithoutErrorAndWarning() throws Exception {
            assertValid(portal.addresses());
        }

        private void assertValid(List<String> paths) throws Exception {
            HtmlChecker checker = new HtmlChecker();
            List<String> complaints = new ArrayList<>();
            for (String path : paths) {
                checker.complaints(portal.get(path).body())
                        .forEach(complaint -> complaints.add(path + " " + complaint));
            }

            assertEquals("", String.join("\n", complaints));
        }

        @Test
        void aRefusalIsWithoutErrorAndWarning() throws Exception {
            Answer refusal = portal.ask("POST", "/", "Accept", Portal.BROWSER);

            assertEquals(List.of(), new HtmlChecker().complaints(refusal.body()));
        }

        @Test
        void theCheckerFindsErrors() throws Exception {
            String page = portal.get("/about").body();

            assertNotEquals(List.of(), new HtmlChecker().complaints(page.replace("<h1>", "<p><div>x</div></p><h1>")));
        }
    }
}
