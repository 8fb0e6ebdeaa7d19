package org.investportal.enquiries.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryEntries;
import org.investportal.enquiries.EnquiryEntry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.SpamReason;
import org.investportal.mail.MailQueue;
import org.investportal.mail.MailView;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds enquiries for the desk. */
@Component
@Transactional(readOnly = true)
public class EnquiryFinder {

    private static final int MOST_FOUND = 100;

    /** Later than any due time, and early enough for both databases. */
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Enquiries enquiries;
    private final EnquiryEntries entries;
    private final MailQueue mails;
    private final Clock clock;

    EnquiryFinder(Enquiries enquiries, EnquiryEntries entries, MailQueue mails, Clock clock) {
        this.enquiries = enquiries;
        this.entries = entries;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * A part of a list.
     *
     * @param more whether there is a next part
     */
    public record Part(List<EnquiryView> enquiries, boolean more) {}

    /** An enquiry with all that belongs to it. */
    public record Detail(EnquiryView enquiry, List<EnquiryEntry> entries, List<MailView> mails) {}

    public long countNew() {
        return enquiries.countByState(EnquiryState.NEW);
    }

    /** Returns how many suspected ones no member of staff has decided about. */
    public long countSuspected() {
        return enquiries.countByStateAndSpamReasonNot(EnquiryState.SPAM, SpamReason.STAFF);
    }

    /**
     * Returns a part of a list: the most urgent first if they wait for an answer, otherwise the newest first.
     *
     * @param account of the member of staff who asks
     * @param page from 0
     */
    public Part list(EnquiryList list, long account, int page, int size) {
        Sort urgent = Sort.by("dueAt", "id");
        Sort newest = Sort.by("receivedAt", "id").descending();
        PageRequest due = PageRequest.of(page, size, urgent);
        Slice<Enquiry> found = switch (list) {
            case MINE -> enquiries.findByOwnerIdAndStateIn(account, EnquiryState.UNSETTLED, due);
            case OVERDUE -> enquiries.findByStateInAndDueAtLessThanEqual(EnquiryState.DUE, clock.instant(), due);
            case NEW, OPEN, WAITING -> enquiries.findByStateIn(Set.of(EnquiryState.valueOf(list.name())), due);
            case ANSWERED, CLOSED, SPAM ->
                enquiries.findByStateIn(Set.of(EnquiryState.valueOf(list.name())), PageRequest.of(page, size, newest));
        };
        return new Part(found.map(Enquiry::view).toList(), found.hasNext());
    }

    /**
     * Returns the next enquiries of a list by id, so that a file has each once although the list changes meanwhile.
     *
     * @param after the id of the last one before; 0 for the first
     */
    public List<EnquiryView> next(EnquiryList list, long account, long after, int most) {
        Limit limit = Limit.of(most);
        List<Enquiry> found = switch (list) {
            case MINE -> enquiries.next(EnquiryState.UNSETTLED, account, END_OF_TIME, after, limit);
            case OVERDUE -> enquiries.next(EnquiryState.DUE, 0, clock.instant(), after, limit);
            case NEW, OPEN, WAITING, ANSWERED, CLOSED, SPAM ->
                enquiries.next(Set.of(EnquiryState.valueOf(list.name())), 0, END_OF_TIME, after, limit);
        };
        return found.stream().map(Enquiry::view).toList();
    }

    /** Returns the newest enquiries with these words in a field. */
    public List<EnquiryView> search(String words) {
        return enquiries.containing(part(words), Limit.of(MOST_FOUND)).stream()
                .map(Enquiry::view)
                .toList();
    }

    /** Tells whether the words are an e-mail address or name an investor, so that they must not stand in an address that is logged. */
    public boolean isPersonal(String words) {
        return words.contains("@")
                || (!words.isEmpty() && enquiries.namedIn(words.toLowerCase(Locale.ROOT), part(words)));
    }

    private static String part(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    public Detail detail(long id) {
        EnquiryView enquiry = enquiries.findById(id).map(Enquiry::view).orElseThrow(() -> EnquiryNotFound.of(id));
        return new Detail(enquiry, entries.findByEnquiryIdOrderByIdAsc(id), mails.of(id));
    }

    /** Returns which of the enquiries have a mail that could not be sent. */
    public Set<Long> withFailedMail(List<EnquiryView> some) {
        return mails.enquiriesWithFailed(some.stream().map(EnquiryView::id).toList());
    }
}
