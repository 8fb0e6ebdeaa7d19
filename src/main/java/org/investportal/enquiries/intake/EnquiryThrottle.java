package org.investportal.enquiries.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.enquiries.EnquirySettings;
import org.springframework.stereotype.Component;

/**
 * Limits how many enquiries one network may send, how many all may send together, and how many acknowledgements one address gets. Each node counts for itself,
 * in memory, and forgets at a restart: the limits are to keep floods away, not to be exact.
 */
@Component
public class EnquiryThrottle {

    /** The number of networks and addresses that are counted at a time. */
    private static final int MOST = 10_000;

    /** How many times as much as one network all networks may send together. */
    private static final int NETWORKS = 50;

    private static final int ACKNOWLEDGEMENTS_A_DAY = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final int hourlyLimit;
    private final Bucket all;
    private final Cache<String, Bucket> networks =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(HOUR).build();
    private final Cache<String, Bucket> recipients =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(DAY).build();

    EnquiryThrottle(EnquirySettings settings) {
        this.hourlyLimit = settings.hourlyLimit();
        this.all = bucket(hourlyLimit * NETWORKS, HOUR);
    }

    /** Counts an enquiry; returns how long the client has to wait, or zero if it need not. */
    public Duration take(String address) {
        String network = new ClientInfo(address, null).network();
        Bucket ofNetwork = Objects.requireNonNull(networks.get(network, key -> bucket(hourlyLimit, HOUR)));
        ConsumptionProbe own = ofNetwork.tryConsumeAndReturnRemaining(1);
        if (!own.isConsumed()) {
            return Duration.ofNanos(own.getNanosToWaitForRefill());
        }
        ConsumptionProbe together = all.tryConsumeAndReturnRemaining(1);
        return together.isConsumed() ? Duration.ZERO : Duration.ofNanos(together.getNanosToWaitForRefill());
    }

    /** Counts an acknowledgement; returns false if the address has had enough, so that the form cannot be used to flood the mailbox of somebody else. */
    boolean mayAcknowledge(String email) {
        return Objects.requireNonNull(
                        recipients.get(email.toLowerCase(Locale.ROOT), key -> bucket(ACKNOWLEDGEMENTS_A_DAY, DAY)))
                .tryConsume(1);
    }

    private static Bucket bucket(int capacity, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build();
    }
}
