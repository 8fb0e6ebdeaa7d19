package org.investportal.staff.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.catalogue.value.Language;
import org.investportal.database.BackupFailed;
import org.investportal.delivery.export.ExportFailed;
import org.investportal.enquiries.intake.EnquiryLimitReached;
import org.investportal.mail.MailFailed;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailText;
import org.investportal.verification.SelfCheckFailed;
import org.investportal.web.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Tells administrators what failed: self-checks, mails, backups and static exports; and which limit of public forms is reached. */
@Component
@Profile("!quiet") // commands leave this to the portal
class FailureNoticeListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNoticeListener.class);

    private static final Set<MailKind> WITHOUT_NOTICE =
            Set.of(MailKind.NOTICE, MailKind.ACKNOWLEDGEMENT, MailKind.WATCH_CONFIRMATION);

    private final StaffNoticeQueue notices;
    private final StaffNoticeTextFactory texts;
    private final TransactionOperations transaction;
    private final PortalSettings portal;
    private final Clock clock;

    FailureNoticeListener(
            StaffNoticeQueue notices,
            StaffNoticeTextFactory texts,
            TransactionOperations transaction,
            PortalSettings portal,
            Clock clock) {
        this.notices = notices;
        this.texts = texts;
        this.transaction = transaction;
        this.portal = portal;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "notices-of-self-checks")
    void on(SelfCheckFailed failed) {
        notices.add(
                "self-check " + failed.edition() + "." + failed.checkedAt().toEpochMilli(),
                FailureNoticeListener::isAdministrator,
                language -> texts.failed(failed, language));
    }

    /**
     * Many mails fail if the mail server refuses them. There is no notice of a notice, which would fail as well, nor of mails to an address that may not
     * exist.
     */
    @ApplicationModuleListener(id = "notices-of-mails")
    void on(MailFailed failed) {
        if (!WITHOUT_NOTICE.contains(failed.kind())) {
            addOnceADay("mail-failed", texts::mailFailed);
        }
    }

    @Async
    @EventListener
    void on(BackupFailed failed) {
        addWhenPossible("backup-failed", texts::backupFailed);
    }

    @Async
    @EventListener
    void on(ExportFailed failed) {
        addWhenPossible("export-failed", texts::exportFailed);
    }

    @Async
    @EventListener
    void on(EnquiryLimitReached reached) {
        addWhenPossible(
                "enquiry-limit " + reached.limit().code(), language -> texts.limitReached(reached.limit(), language));
    }

    /** The job fails again, and its next event leads to the notice, if the database does not answer now. */
    private void addWhenPossible(String failure, Function<Language, MailText> text) {
        try {
            transaction.executeWithoutResult(status -> addOnceADay(failure, text));
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("No notice could be stored.", noDatabase);
        }
    }

    private void addOnceADay(String failure, Function<Language, MailText> text) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), portal.zone());
        notices.add(failure + " " + today, FailureNoticeListener::isAdministrator, text);
    }

    private static boolean isAdministrator(AccountView account) {
        return account.roles().contains(Role.ADMINISTRATOR);
    }
}
