package org.investportal.portal;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/**
 * The pages that a crawler finds when it begins at a home page, follows links, and obeys: it fetches nothing that {@code robots.txt} keeps from it, and neither
 * keeps nor follows a page that is not to be indexed.
 */
public final class Crawl {

    private final Portal portal;
    private final Predicate<String> read;
    private final List<String> kept;
    private final Map<String, Integer> clicks = new LinkedHashMap<>();
    private final Map<String, Integer> pages = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();

    private Crawl(Portal portal, Predicate<String> read) {
        this.portal = portal;
        this.read = read;
        this.kept = portal.get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
    }

    public static Crawl from(Portal portal, String home) {
        return from(portal, home, place -> true);
    }

    /**
     * The same without fetching everything.
     *
     * @param read the addresses to fetch; of others it is known that something leads there, and no more
     */
    public static Crawl from(Portal portal, String home, Predicate<String> read) {
        Crawl crawl = new Crawl(portal, read);
        crawl.go(home);
        return crawl;
    }

    private void go(String home) {
        Queue<String> toVisit = new ArrayDeque<>(List.of(home));
        clicks.put(home, 0);
        while (!toVisit.isEmpty()) {
            String place = toVisit.remove();
            for (String link : visit(place)) {
                if (mayBeFetched(link) && !clicks.containsKey(link)) {
                    clicks.put(link, clicksTo(place) + 1);
                    toVisit.add(link);
                }
            }
        }
    }

    /** Answers where it leads. */
    private Set<String> visit(String place) {
        if (!read.test(place)) {
            pages.put(place, clicksTo(place));
            return Set.of();
        }
        Answer answer = portal.get(place);
        if (answer.status() != 200) {
            failed.put(place, answer.status());
            return Set.of();
        }
        if (!answer.mediaType().equals("text/html") || isNotToBeIndexed(answer)) {
            return Set.of();
        }
        pages.put(place, clicksTo(place));
        return links(place, portal.page(place));
    }

    private boolean isNotToBeIndexed(Answer answer) {
        return answer.header("X-Robots-Tag").contains("noindex")
                || !portal.page(answer.place())
                        .select("meta[name=robots][content*=noindex]")
                        .isEmpty();
    }

    private static Set<String> links(String place, Document page) {
        Set<String> links = new TreeSet<>();
        page.select("a[href]:not([rel~=nofollow])").forEach(link -> {
            URI to = URI.create(place).resolve(link.attr("href"));
            if (to.getScheme() == null) {
                links.add(to.getRawQuery() == null ? to.getRawPath() : to.getRawPath() + "?" + to.getRawQuery());
            }
        });
        return links;
    }

    /** Whether {@code robots.txt} lets it. */
    public boolean mayBeFetched(String link) {
        return kept.stream().noneMatch(link::startsWith);
    }

    private int clicksTo(String place) {
        return clicks.getOrDefault(place, 0);
    }

    /** Every page that may be listed, with the least number of clicks that lead there. */
    public Map<String, Integer> pages() {
        return pages;
    }

    /** Those for which that is so. */
    public Set<String> pages(Predicate<String> which) {
        Set<String> chosen = new TreeSet<>(pages.keySet());
        chosen.removeIf(which.negate());
        return chosen;
    }

    /** Returns the linked addresses that were not answered with 200, with their status. */
    public Map<String, Integer> failed() {
        return failed;
    }
}
