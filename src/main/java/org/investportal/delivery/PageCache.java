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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.verification.SelfCheckResultChanged;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps answers to public requests in memory until the published content changes. Requests for the same answer at the same time make it once. */
@Component
class PageCache {

    private static final int MOST_SECONDS_OF_WAITING = 10;

    private final Catalogue catalogue;
    private final PageCacheSettings settings;
    private final Clock clock;
    private final Counter hits;
    private final Counter misses;
    private volatile Answers answers;

    /**
     * The answers that were made of one state of the published content.
     *
     * @param changed the time since which this node serves that state, in whole seconds and later than any before
     */
    private record Answers(Selection content, Instant changed, AsyncCache<Key, PublicAnswer> byKey) {}

    /**
     * The parts of a request that an answer depends on beside the published content.
     *
     * @param path the path with the language
     * @param page the page of a long list; 1 if it is no list
     * @param isSecure whether the request came over TLS, which adds a header
     */
    record Key(String path, int page, boolean isSecure) {}

    /** Makes an answer. */
    @FunctionalInterface
    interface Rendering {

        /**
         * Returns null if the answer has been sent already, because it is an error or a redirect.
         *
         * @param changed the time of the last change of the published content
         */
        @Nullable
        PublicAnswer render(Instant changed) throws ServletException, IOException;
    }

    PageCache(Catalogue catalogue, PageCacheSettings settings, Clock clock, MeterRegistry meters) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
        this.hits = counter(meters, "hit");
        this.misses = counter(meters, "miss");
        this.answers = none(content(), Instant.EPOCH);
    }

    private static Counter counter(MeterRegistry meters, String result) {
        return Counter.builder("cache.gets")
                .description("Requests whose answer was in memory (hit) or had to be made (miss)")
                .tag("cache", "pages")
                .tag("result", result)
                .register(meters);
    }

    private Selection content() {
        return catalogue.at(catalogue.current()).whole();
    }

    private Answers none(Selection content, Instant before) {
        return new Answers(
                content,
                after(before),
                Caffeine.newBuilder()
                        .maximumWeight(settings.size().toBytes())
                        .weigher((Key key, PublicAnswer answer) -> answer.weight())
                        .executor(Runnable::run)
                        .buildAsync());
    }

    private Instant after(Instant before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant next = before.plusSeconds(1);
        return now.isBefore(next) ? next : now;
    }

    /** Returns the time of the last change of the published content. */
    Instant changed() {
        return current().changed();
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
            answer = rendering.render(known.changed());
            return answer;
        } finally {
            mine.complete(answer != null && answer.isKept() ? answer : null); // null removes it from the cache
        }
    }

    private Answers current() {
        return answers.content() == content() ? answers : renewed();
    }

    private synchronized Answers renewed() {
        Selection content = content();
        Answers known = answers;
        if (known.content() != content) {
            known = none(content, known.changed());
            answers = known;
        }
        return known;
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

    /** Forgets the pages of editions, because they show the result of the self-check. */
    @EventListener
    synchronized void forgetEditions(SelfCheckResultChanged changed) {
        Answers known = answers;
        known.byKey().asMap().keySet().removeIf(key -> key.path().contains(PublicPath.EDITIONS + "/"));
        answers = new Answers(known.content(), after(known.changed()), known.byKey());
    }
}
