package org.investportal.enquiries.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.database.PersonalDataErased;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.EnquirySettings;
import org.investportal.enquiries.report.ReportDecisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes, once a day, the enquiries whose retention time is over, and records in the log how many. Enquiries without an answer stay. */
@Component
@Profile("!quiet") // commands leave this to the portal
class EnquiryRetention {

    private final Enquiries enquiries;
    private final ReportDecisions decisions;
    private final EnquirySettings settings;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnquiryRetention(
            Enquiries enquiries,
            ReportDecisions decisions,
            EnquirySettings settings,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enquiries = enquiries;
        this.decisions = decisions;
        this.settings = settings;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 3 * * *")
    @Transactional
    public void deleteOld() {
        Instant limit = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(settings.retention())
                .toInstant();
        int deleted = enquiries.deleteSettledBefore(limit);
        decisions.deleteUnusedSentences();
        if (deleted > 0) {
            log.record(AuditAction.ENQUIRIES_TRIMMED, null, "", "", deleted + " enquiries settled before " + limit);
            events.publishEvent(new PersonalDataErased());
        }
    }
}
