package org.investportal.watches;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.database.PersonalDataErased;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, exports and erases the figures that one person watches, by the e-mail address. The log does not name the person. */
@Component
@Transactional
public class PersonWatchService {

    private static final String SUBJECT = "watched figures of one person";
    private static final Set<MailKind> MAILS = Set.of(MailKind.WATCH_CONFIRMATION, MailKind.FIGURE_CHANGE);

    private final FigureWatches watches;
    private final MailQueue queue;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    PersonWatchService(FigureWatches watches, MailQueue queue, AuditLog log, ApplicationEventPublisher events) {
        this.watches = watches;
        this.queue = queue;
        this.log = log;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<FigureWatchView> of(String email) {
        return watches.findByEmailOrderByIdAsc(email.toLowerCase(Locale.ROOT)).stream()
                .map(FigureWatch::view)
                .toList();
    }

    /** Returns all that the person watches, and records that it was taken, if there is anything. */
    public List<FigureWatchView> export(String email, StaffMember by) {
        List<FigureWatchView> found = of(email);
        if (!found.isEmpty()) {
            record(AuditAction.WATCHES_EXPORTED, found.size(), by);
        }
        return found;
    }

    /** Deletes all that the person watches, and the mails about it; returns how many figures. */
    public int erase(String email, StaffMember by) {
        int erased = watches.deleteOf(email.toLowerCase(Locale.ROOT));
        int mails = queue.eraseTo(email, MAILS);
        if (erased > 0) {
            record(AuditAction.WATCHES_ERASED, erased, by);
        }
        if (erased + mails > 0) {
            events.publishEvent(new PersonalDataErased());
        }
        return erased;
    }

    private void record(AuditAction action, int figures, StaffMember by) {
        log.record(action, by.account(), by.fullName(), SUBJECT, figures + " figures");
    }
}
