package org.investportal.enquiries.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquirySettings;
import org.springframework.stereotype.Component;

/**
 * Limits how many forms one network may send, how often one form may be sent, how many are stored in the inbox and in all, and how many mails are sent that their reader may not have asked for. Each node counts for
 * itself, in memory, and forgets at a restart: the limits are to keep floods away, not to be exact.
 */
@Component
public class EnquiryThrottle {

    /** The number of networks and addresses that are counted at a time. */
    private static final int MOST = 10_000;

    /** How many times as much as one network all networks of a site may send together. */
    private static final int NETWORKS_OF_A_SITE = 5;

    /** How many times as much as one network may come into the inbox in an hour; what is more is suspected. It is also the number of acknowledgements in a day, and of other mails with a link to confirm. */
    private static final int INBOX = 50;

    /** How many times as much as one network in an hour may come into the inbox in a minute, so that the first minute of a flood does not use up the hour. */
    private static final int INBOX_A_MINUTE = 2;

    /** How many times as much as one network in an hour may be mailed in an hour, so that mails are left for the rest of the day. */
    private static final int MAILS_AN_HOUR = 10;

    /** How often one form may be sent. */
    static final int TIMES_OF_A_FORM = 5;

    /** After its lifetime a form is refused anyway. */
    private static final Bandwidth SENT_OF_A_FORM = Bandwidth.builder()
            .capacity(TIMES_OF_A_FORM)
            .refillIntervally(TIMES_OF_A_FORM, FormTokenSigner.LIFETIME)
            .build();

    /** How many times as much as one network may be stored in an hour, so that a flood does not fill the disk. */
    private static final int STORED = 500;

    public static final int MAILS_A_DAY = 3;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** What follows a plus sign in an address, which many mail servers ignore. */
    private static final Pattern TAG = Pattern.compile("\\+[^@]*(?=@)");

    private final int hourlyLimit;
    private final EnquiryLimitCounter counter;
    private final WallClock time;
    private final Bucket stored;
    private final Bucket storedReports;
    private final Bucket storedWatches;
    private final Bucket inbox;
    private final Bucket inboxOfReports;
    private final Bucket acknowledgements;
    private final Bucket acknowledgementsOfReports;
    private final Bucket confirmations;
    private final Cache<String, Bucket> networks =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(HOUR).build();
    private final Cache<String, Bucket> forms = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(FormTokenSigner.LIFETIME)
            .build();
    private final Cache<String, Bucket> recipients =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(DAY).build();

    EnquiryThrottle(EnquirySettings settings, EnquiryLimitCounter counter, Clock clock) {
        this.hourlyLimit = settings.hourlyLimit();
        this.counter = counter;
        this.time = new WallClock(clock);
        this.stored = bucket(shared(STORED, HOUR));
        this.storedReports = bucket(shared(STORED, HOUR));
        this.storedWatches = bucket(shared(STORED, HOUR));
        this.inbox = bucket(shared(INBOX_A_MINUTE, MINUTE), shared(INBOX, HOUR));
        this.inboxOfReports = bucket(shared(INBOX_A_MINUTE, MINUTE), shared(INBOX, HOUR));
        this.acknowledgements = bucket(shared(MAILS_AN_HOUR, HOUR), shared(INBOX, DAY));
        this.acknowledgementsOfReports = bucket(shared(MAILS_AN_HOUR, HOUR), shared(INBOX, DAY));
        this.confirmations = bucket(shared(MAILS_AN_HOUR, HOUR), shared(INBOX, DAY));
    }

    /** The clock of the portal, as buckets read it. */
    private record WallClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** Counts an enquiry of a client, unless its permit has a pause. */
    public EnquiryPermit permit(String address) {
        return permit("enquiry ", address, stored);
    }

    /** Counts a report of an error, like an enquiry but apart from those, which it must not use up. */
    public EnquiryPermit permitReport(String address) {
        return permit("report ", address, storedReports);
    }

    /** Counts a request to watch a figure, like an enquiry but apart from those, which it must not use up. */
    public EnquiryPermit permitWatch(String address) {
        return permit("watch ", address, storedWatches);
    }

    private EnquiryPermit permit(String form, String address, Bucket total) {
        ClientInfo client = new ClientInfo(address, null);
        EnquiryPermit permit = new EnquiryPermit();
        boolean isWithinLimits = permit.take(network(form + client.network(), hourlyLimit))
                && (client.site().equals(client.network())
                        || permit.take(network(form + client.site(), hourlyLimit * NETWORKS_OF_A_SITE)))
                && take(total, EnquiryLimit.STORED, permit);
        if (!isWithinLimits) {
            permit.giveBack();
        }
        return permit;
    }

    /** Counts a form that is sent; returns false, and gives the permit back, if it was sent too often already. */
    public boolean maySend(FormTokenSigner.MadeForm form, EnquiryPermit permit) {
        boolean isFresh = permit.take(Objects.requireNonNull(forms.get(form.token(), key -> bucket(SENT_OF_A_FORM))));
        if (!isFresh) {
            permit.giveBack();
        }
        return isFresh;
    }

    /** Counts an enquiry or a report for the inbox; returns false if it has had enough of them, so that it is to be suspected. */
    boolean mayEnterInbox(EnquiryKind kind, EnquiryPermit permit) {
        return take(kind == EnquiryKind.REPORT ? inboxOfReports : inbox, EnquiryLimit.INBOX, permit);
    }

    /** Counts an acknowledgement; returns false if the address or all have had enough, so that the form cannot be used to flood mailboxes of others. */
    boolean mayAcknowledge(EnquiryKind kind, String email, EnquiryPermit permit) {
        boolean isReport = kind == EnquiryKind.REPORT;
        return mayMail(
                (isReport ? "report " : "acknowledgement ") + email,
                isReport ? acknowledgementsOfReports : acknowledgements,
                EnquiryLimit.ACKNOWLEDGEMENTS,
                permit);
    }

    /** Counts a mail with a link to confirm, like an acknowledgement but apart from those, which it must not use up. */
    public boolean mayAskToConfirm(String email, EnquiryPermit permit) {
        return mayMail("confirmation " + email, confirmations, EnquiryLimit.CONFIRMATIONS, permit);
    }

    /** Returns how long no mail with a link to confirm may be sent; zero if one may be sent now. */
    public Duration pauseOfConfirmations() {
        EstimationProbe probe = confirmations.estimateAbilityToConsume(1);
        if (probe.canBeConsumed()) {
            return Duration.ZERO;
        }
        counter.add(EnquiryLimit.CONFIRMATIONS);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private boolean mayMail(String recipient, Bucket total, EnquiryLimit shared, EnquiryPermit permit) {
        String mailbox = TAG.matcher(recipient.toLowerCase(Locale.ROOT)).replaceFirst("");
        return permit.take(Objects.requireNonNull(recipients.get(mailbox, key -> bucket(upTo(MAILS_A_DAY, DAY)))))
                && take(total, shared, permit);
    }

    private boolean take(Bucket total, EnquiryLimit shared, EnquiryPermit permit) {
        boolean isLeft = permit.take(total);
        if (!isLeft) {
            counter.add(shared);
        }
        return isLeft;
    }

    private Bucket network(String key, int hourly) {
        return Objects.requireNonNull(networks.get(key, created -> bucket(upTo(hourly, HOUR))));
    }

    /** @param times how many times as much as one network in an hour */
    private Bandwidth shared(int times, Duration period) {
        return upTo(hourlyLimit * times, period);
    }

    private static Bandwidth upTo(int capacity, Duration period) {
        return Bandwidth.builder()
                .capacity(capacity)
                .refillGreedy(capacity, period)
                .build();
    }

    private Bucket bucket(Bandwidth... limits) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(time);
        Stream.of(limits).forEach(bucket::addLimit);
        return bucket.build();
    }
}
