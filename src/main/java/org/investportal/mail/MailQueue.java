package org.investportal.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores mails in the transaction of what they tell of, so that one is never there without the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MailQueue {

    private final Mails mails;
    private final MailAvailability availability;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailQueue(Mails mails, MailAvailability availability, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.availability = availability;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a mail, to be sent after the commit; returns false if there is one with its key. If two transactions store the same key at the same time, the database
     * refuses the second.
     */
    public boolean add(NewMail mail) {
        String key = mail.onlyOnce();
        if (key != null && mails.existsByOnlyOnce(key)) {
            return false;
        }
        store(new Mail(mail, clock.instant()));
        return true;
    }

    /** Sends a mail again that was tried no more or was skipped; returns false if there is no such mail. */
    public boolean sendAgain(long mail, long enquiry) {
        Optional<Mail> found = mails.findByIdAndEnquiryId(mail, enquiry)
                .filter(one -> one.state() == MailState.FAILED || one.state() == MailState.SKIPPED);
        found.ifPresent(again -> {
            again.queueAgain(clock.instant());
            store(again);
        });
        return found.isPresent();
    }

    @Transactional(readOnly = true)
    public List<MailView> of(long enquiry) {
        return mails.findByEnquiryIdOrderByIdAsc(enquiry).stream()
                .map(Mail::view)
                .toList();
    }

    /** Returns the mails of these kinds to an address, also those that are not sent yet. */
    @Transactional(readOnly = true)
    public List<MailView> to(String recipient, Collection<MailKind> kinds) {
        return mails.to(recipient, kinds).stream().map(Mail::view).toList();
    }

    /** Returns which of the enquiries have a mail that could not be sent. */
    @Transactional(readOnly = true)
    public Set<Long> enquiriesWithFailed(Collection<Long> enquiries) {
        return enquiries.isEmpty() ? Set.of() : new HashSet<>(mails.enquiriesWith(MailState.FAILED, enquiries));
    }

    /** Deletes the mails of these kinds to an address, also those that are not sent yet. */
    public void eraseTo(String recipient, Collection<MailKind> kinds) {
        mails.deleteTo(recipient, kinds);
    }

    /** Tells whether a mail with that key is stored. */
    @Transactional(readOnly = true)
    public boolean exists(String onlyOnce) {
        return mails.existsByOnlyOnce(onlyOnce);
    }

    /** A mail that cannot be sent is not kept for later: an acknowledgement that comes months afterwards is worse than none. */
    private void store(Mail mail) {
        if (!availability.isSet()) {
            mail.skip();
        }
        Mail stored = mails.saveAndFlush(mail);
        if (stored.state() == MailState.QUEUED) {
            events.publishEvent(new MailQueued(stored.id()));
        }
    }
}
