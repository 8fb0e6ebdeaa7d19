package org.investportal.enquiries.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryView;
import org.investportal.web.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Mails the agency once a day which enquiries are overdue, from one node only. */
@Component
@Profile("!quiet") // commands leave this to the portal
class OverdueMailJob {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueMailJob.class);

    private static final Set<EnquiryState> DUE = EnumSet.of(EnquiryState.NEW, EnquiryState.OPEN);
    private static final int MOST = 100;

    private final Enquiries enquiries;
    private final MailQueue queue;
    private final MailTextFactory texts;
    private final TransactionOperations transaction;
    private final PortalSettings portal;
    private final Clock clock;

    OverdueMailJob(
            Enquiries enquiries,
            MailQueue queue,
            MailTextFactory texts,
            TransactionOperations transaction,
            PortalSettings portal,
            Clock clock) {
        this.enquiries = enquiries;
        this.queue = queue;
        this.texts = texts;
        this.transaction = transaction;
        this.portal = portal;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 8 * * *", zone = "${portal.zone:UTC}")
    void mail() {
        try {
            transaction.executeWithoutResult(status -> queueList());
        } catch (DataIntegrityViolationException done) {
            LOG.debug("Another node mails the list of this day.", done);
        }
    }

    private void queueList() {
        Instant now = clock.instant();
        List<EnquiryView> overdue =
                enquiries
                        .findByStateInAndDueAtLessThanEqual(DUE, now, PageRequest.of(0, MOST, Sort.by("dueAt", "id")))
                        .stream()
                        .map(Enquiry::view)
                        .toList();
        if (!overdue.isEmpty()) {
            queue.addToAgency(texts.overdue(overdue), "overdue " + LocalDate.ofInstant(now, portal.zone()));
        }
    }
}
