package org.investportal.delivery;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.verification.SelfCheckResultChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps answers to public requests in memory until the published content changes. Requests for the same answer at the same time make it once. */
@Component
class PageCache {

    private static final int MOST_SECONDS_OF_WAITING = 10;

    private final Catalogue catalogue;
    private final PageCacheSettings settings;
    private volatile Answers answers;

    /** The answers that were made of one state of the published content. */
    private record Answers(Selection content, AsyncCache<Key, PublicAnswer> byKey) {}

    /**
     * What an answer depends on beside the published content.
     *
     * @param address the path with the language, and the page of a long list
     * @param isSecure whether the request came over TLS, which adds a header
     */
    record Key(String address, boolean isSecure) {}

    /** Makes an answer. */
    @FunctionalInterface
    interface Rendering {

        /** Returns null if the answer has been sent already, because it may not be kept. */
        @Nullable
        PublicAnswer render() throws ServletException, IOException;
    }

    PageCache(Catalogue catalogue, PageCacheSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.answers = none(content());
    }

    private Selection content() {
        return catalogue.at(catalogue.current()).whole();
    }

    private Answers none(Selection content) {
        return new Answers(
                content,
                Caffeine.newBuilder()
                        .maximumWeight(settings.size().toBytes())
                        .weigher((Key key, PublicAnswer answer) -> answer.weight())
                        .executor(Runnable::run)
                        .buildAsync());
    }

    /** Returns the answer; null if it has been sent already. */
    @Nullable
    PublicAnswer get(Key key, Rendering rendering) throws ServletException, IOException {
        AsyncCache<Key, PublicAnswer> known = current().byKey();
        CompletableFuture<PublicAnswer> mine = new CompletableFuture<>();
        CompletableFuture<PublicAnswer> other = known.asMap().putIfAbsent(key, mine);
        PublicAnswer answer = other == null ? null : await(other);
        if (answer != null) {
            return answer;
        }
        try {
            answer = rendering.render();
            return answer;
        } finally {
            mine.complete(answer); // null removes it from the cache
        }
    }

    private Answers current() {
        Selection content = content();
        Answers known = answers;
        if (known.content() != content) {
            known = none(content);
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

    /** The page of an edition shows the result of its self-check. */
    @EventListener
    void forgetEditions(SelfCheckResultChanged changed) {
        answers.byKey().asMap().keySet().removeIf(key -> key.address().contains("/editions/"));
    }
}
