package org.investportal.enquiries.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquirySettings;
import org.springframework.stereotype.Component;

/**
 * Limits how many forms one network may send, how many are stored in the inbox and in all, and how many mails are sent that their reader may not have asked for. Each node counts for
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

    /** How many times as much as one network may be stored in an hour, so that a flood does not fill the disk. */
    private static final int STORED = 500;

    public static final int MAILS_A_DAY = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final int hourlyLimit;
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
    private final Cache<String, Bucket> recipients =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(DAY).build();

    EnquiryThrottle(EnquirySettings settings) {
        this.hourlyLimit = settings.hourlyLimit();
        this.stored = bucket(hourlyLimit * STORED, HOUR);
        this.storedReports = bucket(hourlyLimit * STORED, HOUR);
        this.storedWatches = bucket(hourlyLimit * STORED, HOUR);
        this.inbox = bucket(hourlyLimit * INBOX, HOUR);
        this.inboxOfReports = bucket(hourlyLimit * INBOX, HOUR);
        this.acknowledgements = bucket(hourlyLimit * INBOX, DAY);
        this.acknowledgementsOfReports = bucket(hourlyLimit * INBOX, DAY);
        this.confirmations = bucket(hourlyLimit * INBOX, DAY);
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
                && permit.take(total);
        if (!isWithinLimits) {
            permit.giveBack();
        }
        return permit;
    }

    /** Counts an enquiry or a report for the inbox; returns false if it has had enough of them, so that it is to be suspected. */
    boolean mayEnterInbox(EnquiryKind kind, EnquiryPermit permit) {
        return permit.take(kind == EnquiryKind.REPORT ? inboxOfReports : inbox);
    }

    /** Counts an acknowledgement; returns false if the address or all have had enough, so that the form cannot be used to flood mailboxes of others. */
    boolean mayAcknowledge(EnquiryKind kind, String email, EnquiryPermit permit) {
        boolean isReport = kind == EnquiryKind.REPORT;
        return mayMail(
                (isReport ? "report " : "acknowledgement ") + email,
                isReport ? acknowledgementsOfReports : acknowledgements,
                permit);
    }

    /** Counts a mail with a link to confirm, like an acknowledgement but apart from those, which it must not use up. */
    public boolean mayAskToConfirm(String email, EnquiryPermit permit) {
        return mayMail("confirmation " + email, confirmations, permit);
    }

    private boolean mayMail(String recipient, Bucket total, EnquiryPermit permit) {
        return permit.take(Objects.requireNonNull(
                        recipients.get(recipient.toLowerCase(Locale.ROOT), key -> bucket(MAILS_A_DAY, DAY))))
                && permit.take(total);
    }

    private Bucket network(String key, int hourly) {
        return Objects.requireNonNull(networks.get(key, created -> bucket(hourly, HOUR)));
    }

    private static Bucket bucket(int capacity, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build();
    }
}
