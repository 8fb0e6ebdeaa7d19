package org.investportal.enquiries.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.investportal.enquiries.Enquiry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores mails in the transaction of what they tell of, so that one is never there without the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MailQueue {

    private final EnquiryMails mails;
    private final MailAvailability availability;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailQueue(EnquiryMails mails, MailAvailability availability, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.availability = availability;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a mail to the investor, to be sent after the commit. */
    public void add(Enquiry enquiry, MailKind kind, MailText text) {
        store(new EnquiryMail(enquiry.id(), kind, enquiry.email(), text, clock.instant()));
    }

    /** Stores a mail to the agency. The second with the same key is refused. */
    void addToAgency(MailText text, String key) {
        availability
                .mailbox()
                .ifPresent(mailbox ->
                        store(new EnquiryMail(null, MailKind.OVERDUE, mailbox, text, clock.instant()).onlyOnce(key)));
    }

    /** Sends a mail again that was tried no more or was skipped; returns false if there is no such mail. */
    public boolean sendAgain(long mail, long enquiry) {
        Optional<EnquiryMail> found = mails.findByIdAndEnquiryId(mail, enquiry)
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
                .map(EnquiryMail::view)
                .toList();
    }

    /** A mail that cannot be sent is not kept for later: an acknowledgement that comes months afterwards is worse than none. */
    private void store(EnquiryMail mail) {
        if (!availability.isSet()) {
            mail.skip();
        }
        EnquiryMail stored = mails.saveAndFlush(mail);
        if (stored.state() == MailState.QUEUED) {
            events.publishEvent(new MailQueued(stored.id()));
        }
    }
}
