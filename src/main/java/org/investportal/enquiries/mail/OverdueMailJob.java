package org.investportal.enquiries.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryView;
import org.investportal.mail.MailAvailability;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.NewMail;
import org.investportal.web.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Mails the agency once a day which enquiries are overdue, from one node only. */
@Component
@Profile("!quiet") // commands leave this to the portal
class OverdueMailJob {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueMailJob.class);

    private static final int MOST = 100;

    /** The hour of the day at which the list is mailed. */
    private static final int MORNING = 8;

    private final Enquiries enquiries;
    private final MailQueue queue;
    private final MailAvailability availability;
    private final EnquiryMailTextFactory texts;
    private final TransactionOperations transaction;
    private final PortalSettings portal;
    private final Clock clock;

    OverdueMailJob(
            Enquiries enquiries,
            MailQueue queue,
            MailAvailability availability,
            EnquiryMailTextFactory texts,
            TransactionOperations transaction,
            PortalSettings portal,
            Clock clock) {
        this.enquiries = enquiries;
        this.queue = queue;
        this.availability = availability;
        this.texts = texts;
        this.transaction = transaction;
        this.portal = portal;
        this.clock = clock;
    }

    /** Runs each hour, since the time zone of the portal may change while it runs. */
    @Scheduled(cron = "0 0 * * * *", zone = "UTC")
    void mailInTheMorning() {
        if (clock.instant().atZone(portal.zone()).getHour() == MORNING) {
            mail();
        }
    }

    void mail() {
        Instant now = clock.instant();
        String key = "overdue " + LocalDate.ofInstant(now, portal.zone());
        try {
            transaction.executeWithoutResult(
                    status -> availability.from().ifPresent(agency -> queueList(agency, now, key)));
        } catch (DataIntegrityViolationException refused) {
            if (!isStored(key)) {
                LOG.warn("The list of overdue enquiries could not be stored.", refused);
            }
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }

    private void queueList(String agency, Instant now, String key) {
        long count = enquiries.countByStateInAndDueAtLessThanEqual(EnquiryState.DUE, now);
        List<EnquiryView> first = enquiries
                .findByStateInAndDueAtLessThanEqual(
                        EnquiryState.DUE, now, PageRequest.of(0, MOST, Sort.by("dueAt", "id")))
                .stream()
                .map(Enquiry::view)
                .toList();
        if (!first.isEmpty()) {
            queue.add(NewMail.to(agency, MailKind.OVERDUE, texts.overdue(first, count))
                    .onlyOnce(key));
        }
    }

    /** Tells whether another node has stored the list meanwhile. */
    private boolean isStored(String key) {
        return Boolean.TRUE.equals(transaction.execute(status -> queue.exists(key)));
    }
}
