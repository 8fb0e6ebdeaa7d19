package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.EditionPreparations;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.enquiries.handling.ReplyTimeChanged;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Which requests are answered from memory. Publishes, so its portal is its own. */
@WholePortal
@Fixtures
class PageCacheTest {

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final EditionPreparations preparations;
    private final Renderings renderings;
    private final ApplicationEventPublisher events;

    PageCacheTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            EditionPreparations preparations,
            Renderings renderings,
            ApplicationEventPublisher events) {
        this.events = events;
        this.preparations = preparations;
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.renderings = renderings;
    }

    /** Counts the requests that the cache lets through. */
    @TestComponent
    @Order(Ordered.HIGHEST_PRECEDENCE + 6)
    static class Renderings extends OncePerRequestFilter {

        private static final long MILLIS = 300;

        private final Map<String, AtomicInteger> byPath = new ConcurrentHashMap<>();
        private volatile String slow = "";

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            byPath.computeIfAbsent(request.getRequestURI(), path -> new AtomicInteger())
                    .incrementAndGet();
            if (slow.equals(request.getRequestURI())) {
                pause();
            }
            chain.doFilter(request, response);
        }

        private static void pause() {
            try {
                Thread.sleep(MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        int of(String path) {
            return byPath.getOrDefault(path, new AtomicInteger()).get();
        }
    }

    /** Not {@link Portal#get}, which asks once only. */
    private Answer fetch(String address) {
        return portal.ask("GET", address, "Accept", Portal.BROWSER);
    }

    @Test
    void manyRequestsAtOnceMakeAColdPageOnce() throws Exception {
        String path = "/zh/glossary";
        int requests = 200;
        renderings.slow = path;
        CyclicBarrier together = new CyclicBarrier(requests);
        ExecutorService readers = Executors.newFixedThreadPool(requests);
        try {
            List<Future<Answer>> answers = IntStream.range(0, requests)
                    .mapToObj(number -> readers.submit(() -> {
                        together.await();
                        return fetch(path);
                    }))
                    .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        } finally {
            readers.shutdownNow();
        }

        assertThat(renderings.of(path)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sectors/biomedicine", "/data/figures.csv", "/checks?page=1", "/css/site.css", "/sitemap.xml"})
    void theSecondAnswerComesFromMemoryWithTheSameHeaders(String address) {
        String path = address.replaceFirst("\\?.*", "");
        Answer first = fetch(address);
        int made = renderings.of(path);
        Answer second = fetch(address);

        assertThat(renderings.of(path)).isEqualTo(made);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Content-Type", "Content-Language", "Content-Security-Policy", "ETag", "Vary")) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/compare", "/%61bout", "/staff/login"})
    void errorsComparisonsUnusualAddressesAndTheDeskAreMadeEachTime(String address) {
        int made = renderings.of(address);
        fetch(address + (address.equals("/compare") ? "?indicator=gdp-growth" : ""));
        fetch(address + (address.equals("/compare") ? "?indicator=gdp-growth" : ""));

        assertThat(renderings.of(address)).isEqualTo(made + 2);
    }

    /** Else one request could give all readers a page that they cannot read. */
    @ParameterizedTest
    @CsvSource({
        "/zh/about, Accept, text/html;charset=ISO-8859-1",
        "/glossary, Accept, text/html;charset=utf-16",
        "/zh, Accept-Charset, utf-16",
        "/editions, Accept, application/json",
        "/zh/checks, Accept-Language, en",
        "/corrections, Cookie, staff=abc",
        "/sectors/digital-economy, Range, bytes=0-9",
        "/zh/editions, If-None-Match, *"
    })
    void headersOfTheFirstRequestDoNotChangeThePageForOthers(String path, String header, String value) {
        portal.ask("GET", path, header, value);
        Answer page = fetch(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(page.html().select("html").attr("lang")).isEqualTo(path.startsWith("/zh") ? "zh-Hans" : "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?p%61ge=2", "?page=2", "?page=1&page=2", "?page=0", "?page=x", "?page=1"})
    void aParameterOfTheFirstRequestDoesNotChangeTheFirstPageForOthers(String query) {
        publisher.publish(Draft.after(catalogue).publication());
        fetch("/editions" + query);

        assertThat(fetch("/editions").status()).isEqualTo(200);
    }

    /** Each change has a later second, though they are faster than that. */
    @Test
    void noAnswerSaysThatItChangesInTheFuture() {
        IntStream.range(0, 5).forEach(change -> events.publishEvent(new ReplyTimeChanged()));
        Answer first = fetch("/about");
        Answer kept = fetch("/about");

        for (Answer answer : List.of(first, kept)) {
            assertThat(time(answer, "Last-Modified")).isBeforeOrEqualTo(time(answer, "Date"));
        }
    }

    private static ZonedDateTime time(Answer answer, String header) {
        return ZonedDateTime.parse(answer.header(header), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    @Test
    void theTimeOfTheLastChangeIsLaterAfterEachEdition() {
        String stated = fetch("/editions").header("Last-Modified");
        ZonedDateTime before = lastChange("/editions");
        publisher.publish(Draft.after(catalogue).publication());

        assertThat(lastChange("/editions")).isAfter(before);
        assertThat(portal.ask("GET", "/editions", "If-Modified-Since", stated).status())
                .isEqualTo(200);
    }

    /** Returns the first second of which the portal says that the answer did not change since. */
    private ZonedDateTime lastChange(String path) {
        ZonedDateTime stated = time(fetch(path), "Last-Modified");
        return IntStream.range(0, 60)
                .mapToObj(stated::plusSeconds)
                .filter(time ->
                        portal.ask("GET", path, "If-Modified-Since", DateTimeFormatter.RFC_1123_DATE_TIME.format(time))
                                        .status()
                                == 304)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPageThatAnEditionDoesNotChangeStaysAsItIs() {
        Answer before = fetch("/zh/api");
        ZonedDateTime changed = lastChange("/zh/api");
        publisher.publish(Draft.after(catalogue).publication());
        Answer after = fetch("/zh/api");

        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(lastChange("/zh/api")).isEqualTo(changed);
    }

    /** In the order of the requests: each edition is served only after its pages were made. */
    @Test
    void theWantedPagesOfAnEditionAreMadeBeforeItIsServed() throws Exception {
        List<String> wanted = List.of("/editions", "/zh/editions", "/sectors/biomedicine", "/glossary");
        wanted.forEach(this::fetch);
        publisher.publish(Draft.after(catalogue).publication());
        preparations.untilDone();
        List<Integer> made = wanted.stream().map(renderings::of).toList();
        wanted.forEach(this::fetch);

        assertThat(wanted.stream().map(renderings::of).toList()).isEqualTo(made);
    }

    /** A program that reads the whole API must not have it made again after each publication. */
    @Test
    void answersOfTheApiAreMadeWhenTheyAreAskedFor() {
        fetch("/api/v1/sectors");
        int made = renderings.of("/api/v1/sectors");
        publisher.publish(Draft.after(catalogue).publication());

        assertThat(renderings.of("/api/v1/sectors")).isEqualTo(made);
    }

    @Test
    void aNewEditionIsServedAtOnce() {
        fetch("/editions");
        publisher.publish(Draft.after(catalogue).publication());

        assertThat(fetch("/editions").html().select("main").text()).contains(String.valueOf(catalogue.current()));
        assertThat(fetch("/editions/" + catalogue.current()).html().title()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-9", "bytes=10-19", "bytes=-10"})
    void aRangeOfAFileIsSent(String range) {
        Answer part = portal.ask("GET", "/data/figures.csv", "Range", range);

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body().length()).isBetween(8, 10);
        assertThat(fetch("/data/figures.csv").body()).contains(part.body());
    }

    @Test
    void aRangeIsIgnoredForHead() {
        assertThat(portal.ask("HEAD", "/data/figures.csv", "Range", "bytes=0-9").status())
                .isEqualTo(200);
    }

    @Test
    void aRangeBeyondTheEndIsRefused() {
        Answer part = portal.ask("GET", "/data/figures.csv", "Range", "bytes=99999999-");

        assertThat(part.status()).isEqualTo(416);
        assertThat(part.header("Content-Range")).startsWith("bytes */");
        assertThat(part.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void anUnreadableRangeIsIgnored() {
        assertThat(portal.ask("GET", "/data/figures.csv", "Range", "lines=1-2").status())
                .isEqualTo(200);
    }
}
