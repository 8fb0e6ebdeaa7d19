package org.investportal.delivery;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreparation;
import org.investportal.catalogue.Selection;
import org.investportal.enquiries.handling.ReplyTimeChanged;
import org.investportal.enquiries.report.ReportLedgerChanged;
import org.investportal.verification.SelfCheckResultChanged;
import org.investportal.web.LanguagePath;
import org.investportal.web.PortalCalendar;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps answers to public requests in memory until the published content, the settings or the calendar year change. Requests for the same answer at the same time make it once.
 * Before readers are served an edition, its pages are made, and those that did not change are taken over.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2) // pages are made of what the other preparations make
class PageCache implements EditionPreparation {

    private static final Pattern EDITION = Pattern.compile("(/zh)?" + PublicPath.EDITIONS + "/.*");

    /** Few readers want files of an old edition at the time of the next, and each takes long. Programs that read the whole API must not push out pages. */
    private static final Pattern NOT_PREPARED =
            Pattern.compile("(/zh)?(/data" + PublicPath.EDITIONS + "|" + PublicPath.API_V1 + ")/.*");

    private static final Pattern CONTACT = Pattern.compile("/|/zh|(/zh)?(/about|/sectors/.*)");

    private static final Pattern REPORTS = Pattern.compile("(/zh)?" + PublicPath.REPORTS + "(/.*)?");

    private static final int MOST_SECONDS_OF_WAITING = 10;

    private final Catalogue catalogue;
    private final PageCacheSettings settings;
    private final PortalCalendar calendar;
    private final PortalSettings portal;
    private final PortalAppearance appearance;
    private final Clock clock;
    private final InternalClient client;
    private final Counter hits;
    private final Counter misses;
    private volatile Answers newest;

    /** The answers of the state before; readers have these while pages of the newest state are prepared. */
    private volatile Answers before;

    /**
     * What all answers depend on.
     *
     * @param content the published content; it is the same only if it is the same object
     * @param year the calendar year in the time zone of the portal
     * @param settings the number of changes of the settings: if they change and change back, an answer that was made meanwhile is not kept
     * @param appearance the number of changes of the colour, logo and drawings, likewise
     */
    private record State(Selection content, int year, long settings, long appearance) {

        boolean is(State other) {
            return content == other.content && year == other.year && hasSettingsOf(other);
        }

        boolean hasSettingsOf(State other) {
            return settings == other.settings && appearance == other.appearance;
        }
    }

    /**
     * The answers of one state.
     *
     * @param changed the time since which this node has that state, in whole seconds and later than any before
     * @param earlier answers of the state before that were not asked for since, the most wanted first
     */
    private record Answers(
            State state, Instant changed, AsyncCache<Key, PublicAnswer> byKey, Map<Key, PublicAnswer> earlier) {}

    /**
     * The parts of a request that an answer depends on beside the published content.
     *
     * @param path the path with the language
     * @param page the page of a long list; 1 if it is no list
     */
    record Key(String path, int page) {}

    /** Makes an answer. */
    @FunctionalInterface
    interface Rendering {

        /**
         * Returns null if the answer has been sent already, because it is an error or a redirect.
         *
         * @param before the answer of the state before, which may be returned again if it is the same; null if it is not known
         * @param changed the time of the last change of the published content
         */
        @Nullable
        PublicAnswer render(@Nullable PublicAnswer before, Instant changed) throws ServletException, IOException;
    }

    PageCache(
            Catalogue catalogue,
            PageCacheSettings settings,
            PortalCalendar calendar,
            PortalSettings portal,
            PortalAppearance appearance,
            Clock clock,
            InternalClient client,
            MeterRegistry meters) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.calendar = calendar;
        this.portal = portal;
        this.appearance = appearance;
        this.clock = clock;
        this.client = client;
        this.hits = counter(meters, "hit");
        this.misses = counter(meters, "miss");
        this.newest = new Answers(state(), after(Instant.EPOCH), cache(), new ConcurrentHashMap<>());
        this.before = newest;
    }

    private static Counter counter(MeterRegistry meters, String result) {
        return Counter.builder("cache.gets")
                .description("Requests whose answer was in memory (hit) or had to be made (miss)")
                .tag("cache", "pages")
                .tag("result", result)
                .register(meters);
    }

    private State state() {
        Selection content = catalogue.at(catalogue.current()).whole();
        return new State(content, calendar.year(), portal.changes(), appearance.changes());
    }

    private AsyncCache<Key, PublicAnswer> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes())
                .weigher((Key key, PublicAnswer answer) -> answer.weight())
                .executor(Runnable::run)
                .buildAsync();
    }

    private Instant after(Instant time) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant next = time.plusSeconds(1);
        return now.isBefore(next) ? next : now;
    }

    /** Returns the time of the last change of the published content. */
    Instant changed() {
        return current().changed();
    }

    /** Returns the answer if it is kept. */
    @Nullable
    PublicAnswer kept(Key key) {
        CompletableFuture<PublicAnswer> known = current().byKey().getIfPresent(key);
        PublicAnswer answer = known == null ? null : known.getNow(null);
        if (answer != null) {
            hits.increment();
        }
        return answer;
    }

    /** Returns the answer; null if it has been sent already. */
    @Nullable
    PublicAnswer get(Key key, Rendering rendering) throws ServletException, IOException {
        Answers known = current();
        CompletableFuture<PublicAnswer> mine = new CompletableFuture<>();
        CompletableFuture<PublicAnswer> other = known.byKey().asMap().putIfAbsent(key, mine);
        PublicAnswer answer = other == null ? null : await(other);
        (answer == null ? misses : hits).increment();
        if (answer != null) {
            return answer;
        }
        try {
            answer = rendering.render(known.earlier().remove(key), known.changed());
            return answer;
        } finally {
            mine.complete(answer != null && answer.isKept() ? answer : null); // null removes it from the cache
        }
    }

    /** Returns the answers of the state that this thread sees: one that prepares an edition sees it before the others. */
    private Answers current() {
        State state = state();
        Answers known = newest;
        if (known.state().is(state)) {
            return known;
        }
        known = before;
        return known.state().is(state) ? known : renewed();
    }

    private synchronized Answers renewed() {
        State state = state();
        for (Answers known : List.of(newest, before)) {
            if (known.state().is(state)) {
                return known;
            }
        }
        Answers last = newest;
        boolean isComparable = state.hasSettingsOf(last.state()); // otherwise all pages are made anew
        newest = new Answers(
                state, after(last.changed()), cache(), isComparable ? mostWanted(last) : new ConcurrentHashMap<>());
        before = last;
        return newest;
    }

    private static Map<Key, PublicAnswer> mostWanted(Answers answers) {
        return answers.byKey().synchronous().policy().eviction().stream()
                .map(size -> size.hottest(Integer.MAX_VALUE))
                .map(hottest -> Collections.synchronizedMap(new LinkedHashMap<>(hottest)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns null if the answer may not be kept, could not be made or takes long. */
    private static @Nullable PublicAnswer await(CompletableFuture<PublicAnswer> other) {
        try {
            return other.get(MOST_SECONDS_OF_WAITING, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notMade) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Makes the pages that readers asked for in the state before, the most wanted first. */
    @Override
    public void prepare(CatalogueView edition, BooleanSupplier isWanted) {
        for (Key key : List.copyOf(current().earlier().keySet())) {
            if (!isWanted.getAsBoolean() || !client.isReady()) {
                return;
            }
            if (!NOT_PREPARED.matcher(key.path()).matches()) {
                client.get(key.path(), key.page() == 1 ? null : "page=" + key.page(), Map.of());
            }
        }
    }

    /** Forgets the pages of editions, because they show the result of the self-check. */
    @EventListener
    synchronized void forgetEditions(SelfCheckResultChanged changed) {
        forget(EDITION.asMatchPredicate());
    }

    /** Forgets the pages that show how fast enquiries are answered. */
    @EventListener
    synchronized void forgetContacts(ReplyTimeChanged changed) {
        forget(CONTACT.asMatchPredicate());
    }

    /** Forgets the list of reported errors, and the pages of the figures whose reports changed, which count them. */
    @EventListener
    synchronized void forgetReports(ReportLedgerChanged changed) {
        forget(REPORTS.asMatchPredicate()
                .or(path -> catalogue
                        .itemAt(LanguagePath.read(path).path())
                        .filter(changed.figures()::contains)
                        .isPresent()));
    }

    private void forget(Predicate<String> pages) {
        newest = without(pages, newest);
        before = without(pages, before);
    }

    private Answers without(Predicate<String> pages, Answers known) {
        known.byKey().asMap().keySet().removeIf(key -> pages.test(key.path()));
        return new Answers(known.state(), after(known.changed()), known.byKey(), known.earlier());
    }
}
