package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.investportal.portal.Chromium;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every page is complete and accessible, and each of their {@link Components} however people look at it: {@link Conditions}, scripts on and off. */
@BrowsedPortal
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class EveryPageTest {

    /** As many as the smallest machine has processors. */
    private static final int AT_ONCE = 2;

    private final Portal portal;
    private final PageKinds kinds;
    private final ShownAgain again;

    EveryPageTest(Portal portal, PageKinds kinds, ShownAgain again) {
        this.portal = portal;
        this.kinds = kinds;
        this.again = again;
    }

    /** A page of each kind that the public sees, the sign-in and a form of the desk. */
    @Test
    void oneOfEachKindIsForEverybody() throws Exception {
        List<Visit> visits = new ArrayList<>(PublicPages.oneOfEachKind(portal, kinds));
        visits.addAll(StaffPages.some(portal, again));

        assertThat(String.join("\n", lookedAt(visits, true, Conditions.FEW))).isEmpty();
    }

    @Tag("sweep")
    @Test
    void publicPagesAreForEverybody() throws Exception {
        List<Visit> visits = PublicPages.of(portal, kinds);

        List<String> found = new ArrayList<>(lookedAtInAllConditions(visits));
        found.addAll(lookedAt(PublicPages.inChinese(portal, kinds), true, Conditions.NARROWEST));
        assertThat(String.join("\n", found)).isEmpty();
    }

    @Tag("sweep")
    @Test
    void staffPagesAreForEverybody() throws Exception {
        List<Visit> visits = StaffPages.of(portal, again);

        assertThat(kinds.all()).hasSizeGreaterThan(30);
        assertThat(kinds.without(
                        PublicPages.places(Stream.concat(PublicPages.of(portal, kinds).stream(), visits.stream())
                                .toList())))
                .isEmpty();
        assertThat(String.join("\n", lookedAtInAllConditions(visits))).isEmpty();
    }

    /** All pages where there is least room, and all their components in all conditions, with scripts and without. */
    private List<String> lookedAtInAllConditions(List<Visit> visits) throws Exception {
        List<Visit> cover = Components.cover(visits);
        List<Visit> others = new ArrayList<>(visits);
        others.removeAll(cover);
        List<String> found = new ArrayList<>(lookedAt(others, true, Conditions.NARROWEST));
        found.addAll(lookedAt(cover, true, Conditions.ALL));
        found.addAll(lookedAt(cover.stream().filter(Visit::hasScript).toList(), false, Conditions.ALL));
        return found;
    }

    private List<String> lookedAt(List<Visit> visits, boolean scripts, List<Conditions> conditions) throws Exception {
        LinkedBlockingQueue<Visit> waiting = new LinkedBlockingQueue<>(visits);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<String>>> looks = new ArrayList<>();
            for (int person = 0; person < AT_ONCE; person++) {
                looks.add(people.submit(() -> lookAll(waiting, scripts, conditions)));
            }
            List<String> found = new ArrayList<>();
            for (Future<List<String>> look : looks) {
                found.addAll(look.get());
            }
            return found;
        } finally {
            people.shutdownNow();
        }
    }

    private List<String> lookAll(LinkedBlockingQueue<Visit> waiting, boolean scripts, List<Conditions> conditions)
            throws Exception {
        try (Chromium browser = scripts ? Chromium.open(portal.port()) : Chromium.withoutScripts(portal.port())) {
            Look look = new Look(browser, scripts, conditions);
            for (Visit next = waiting.poll(); next != null; next = waiting.poll()) {
                look.at(next);
            }
            return look.found();
        }
    }
}
