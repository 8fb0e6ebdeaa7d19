package org.investportal.watches;

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

/** Finds, exports and erases the figures that one person watches and the mails about them, by the e-mail address. The log does not name the person. */
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
    public PersonWatchData of(String email) {
        return new PersonWatchData(
                watches.findByEmailOrderByIdAsc(email.toLowerCase(Locale.ROOT)).stream()
                        .map(FigureWatch::view)
                        .toList(),
                queue.to(email, MAILS));
    }

    /** Returns all about the person, and records that it was taken, if there is anything. */
    public PersonWatchData export(String email, StaffMember by) {
        PersonWatchData found = of(email);
        if (!found.isEmpty()) {
            record(AuditAction.WATCHES_EXPORTED, found, by);
        }
        return found;
    }

    /** Deletes all that the person watches, and the mails about it; returns what that was. */
    public PersonWatchData erase(String email, StaffMember by) {
        PersonWatchData found = of(email);
        if (!found.isEmpty()) {
            watches.deleteOf(email.toLowerCase(Locale.ROOT));
            queue.eraseTo(email, MAILS);
            record(AuditAction.WATCHES_ERASED, found, by);
            events.publishEvent(new PersonalDataErased());
        }
        return found;
    }

    private void record(AuditAction action, PersonWatchData found, StaffMember by) {
        log.record(action, by.account(), by.fullName(), SUBJECT, found.figures().size() + " figures");
    }
}
