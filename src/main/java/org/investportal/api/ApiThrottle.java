package org.investportal.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Objects;
import org.investportal.accounts.throttle.ClientInfo;
import org.springframework.stereotype.Component;

/** Limits how often one network may read the API. Each node counts for itself, in memory, and forgets at a restart. */
@Component
class ApiThrottle {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** The number of networks that are counted at a time. */
    private static final int MOST = 10_000;

    /** How many times as much as one network all networks of a site may send together. */
    private static final int NETWORKS_OF_A_SITE = 5;

    private final int limit;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).build();

    ApiThrottle(ApiSettings settings) {
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

    /** Counts a request. */
    Quota count(String address) {
        ClientInfo client = new ClientInfo(address, null);
        Quota ofNetwork = count(client.network(), limit);
        if (ofNetwork.isUsedUp() || client.site().equals(client.network())) {
            return ofNetwork;
        }
        Quota ofSite = count("site " + client.site(), limit * NETWORKS_OF_A_SITE);
        return ofSite.isUsedUp() || ofSite.remaining() < ofNetwork.remaining() ? ofSite : ofNetwork;
    }

    private Quota count(String key, int capacity) {
        Bucket bucket = Objects.requireNonNull(buckets.get(key, created -> bucket(capacity)));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Quota(
                limit,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill())));
    }

    private static Bucket bucket(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                .build();
    }
}
