package org.investportal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.EditionSwitch;
import org.investportal.catalogue.value.Language;
import org.investportal.delivery.InternalClient;
import org.investportal.portal.CrawledPortal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The changes that the portal reports for an edition are those that a reader of both editions would see. Of the pages of figures it is a third that is
 * read, or all of them with {@code -Dcrawl.whole=true}.
 */
@CrawledPortal
@Tag("sweep")
class PageChangeStoreTest {

    private static final int ONE_IN = Boolean.getBoolean("crawl.whole") ? 1 : 3;

    private final PublicAddressList addresses;
    private final PageContentFactory contents;
    private final InternalClient portal;
    private final EditionSwitch editions;

    PageChangeStoreTest(
            PublicAddressList addresses, PageContentFactory contents, InternalClient portal, EditionSwitch editions) {
        this.addresses = addresses;
        this.contents = contents;
        this.portal = portal;
        this.editions = editions;
    }

    @Test
    void pageChangesMatchTheServedPages() {
        Set<String> seen = new TreeSet<>();
        Map<String, String> before = Map.of();
        for (int edition = 1; edition <= SecondEdition.NUMBER; edition++) {
            int newest = edition;
            Map<String, String> now = editions.withNewest(edition, () -> served(newest));
            seen.addAll(differences(edition, before, now));
            before = now;
        }

        assertEquals(lines(seen), lines(said()));
    }

    private static Set<String> differences(int edition, Map<String, String> before, Map<String, String> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(page -> !Objects.equals(before.get(page), now.get(page)))
                .map(page -> edition + " " + page)
                .collect(Collectors.toSet());
    }

    /** Returns the content of each page as it was served when that edition was the newest. */
    private Map<String, String> served(int edition) {
        Map<String, String> pages = new TreeMap<>();
        addresses.at(edition).keySet().stream()
                .filter(PageChangeStoreTest::isRead)
                .forEach(path -> Stream.of(Language.values())
                        .forEach(language -> pages.put(name(language, path), main(language.path(path)))));
        return pages;
    }

    /** Asks in this thread, which alone sees that edition: what other threads find out or keep in memory changes nothing. */
    private String main(String path) {
        byte[] page = portal.get(path, null, Map.of()).body();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                .select("main")
                .outerHtml();
    }

    private Set<String> said() {
        return IntStream.rangeClosed(1, SecondEdition.NUMBER)
                .mapToObj(edition -> new EditionComparison(
                        EditionComparisonTest.digester(edition - 1, addresses, contents),
                        EditionComparisonTest.digester(edition, addresses, contents)))
                .flatMap(comparison -> comparison.paths().stream()
                        .filter(PageChangeStoreTest::isRead)
                        .flatMap(path -> comparison.changes(path).stream()))
                .map(change -> change.edition() + " " + name(change.language(), change.path()))
                .collect(Collectors.toSet());
    }

    private static boolean isRead(String path) {
        return !path.startsWith("/figures/") || Math.floorMod(path.hashCode(), ONE_IN) == 0;
    }

    private static String name(Language language, String path) {
        return language.code() + " " + path;
    }

    private static String lines(Set<String> pages) {
        return String.join("\n", new TreeSet<>(pages));
    }
}
