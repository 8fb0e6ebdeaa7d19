package org.investportal.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Objects;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.web.ConcurrencyLimit;
import org.springframework.stereotype.Component;

/**
 * Limits how often one network may read the API and pages that are made for each request, and how many of those it may read at a time. Each node counts for
 * itself, in memory, and forgets at a restart.
 */
@Component
class RequestThrottle {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** The number of networks that are counted at a time. */
    private static final int MOST = 10_000;

    /** How many times as much as one network all networks of a site may send together. */
    private static final int NETWORKS_OF_A_SITE = 5;

    /** How many pages that are made for each request one site may read at a time. */
    private static final int AT_A_TIME = 2;

    /** How many requests of one site may wait for those, so that a person who types or opens pages quickly is not refused. */
    private static final int WAITING = 8;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final int limit;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).build();

    /** The places of a site are the same as long as one of its requests has or awaits one. */
    private final Cache<String, ConcurrencyLimit> places =
            Caffeine.newBuilder().weakValues().build();

    RequestThrottle(ApiSettings settings) {
        this.limit = settings.requestsPerMinute();
    }

    /**
     * What is left to a client.
     *
     * @param limit the number of requests in a window
     * @param remaining the number of requests that it may send now
     * @param reset the time until it may send as many as in a new window
     * @param pause the time until it may send another one; zero if the request is allowed
     */
    record Quota(int limit, long remaining, Duration reset, Duration pause) {

        boolean isUsedUp() {
            return !pause.isZero();
        }
    }

    /** Counts a request to the API. */
    Quota count(String address) {
        return count("", address);
    }

    /** Counts a request for a page, apart from those to the API, whose programs must not use up what people in their network read. */
    Quota countPage(String address) {
        return count("page ", address);
    }

    private Quota count(String kind, String address) {
        ClientInfo client = new ClientInfo(address, null);
        Quota ofNetwork = take(kind + client.network(), limit);
        if (ofNetwork.isUsedUp() || client.site().equals(client.network())) {
            return ofNetwork;
        }
        Quota ofSite = take(kind + "site " + client.site(), limit * NETWORKS_OF_A_SITE);
        return ofSite.isUsedUp() || ofSite.remaining() < ofNetwork.remaining() ? ofSite : ofNetwork;
    }

    private Quota take(String key, int capacity) {
        Bucket bucket = Objects.requireNonNull(buckets.get(key, created -> bucket(capacity)));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Quota(
                limit,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill())));
    }

    /** Returns the places of the site of a client. */
    ConcurrencyLimit places(String address) {
        return Objects.requireNonNull(places.get(
                new ClientInfo(address, null).site(),
                created -> new ConcurrencyLimit(AT_A_TIME, WAITING, LONGEST_WAIT)));
    }

    private static Bucket bucket(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                .build();
    }
}
