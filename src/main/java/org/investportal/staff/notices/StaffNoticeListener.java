package org.investportal.staff.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeMoved;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.editorial.release.PublishedOrder;
import org.investportal.mail.MailFailed;
import org.investportal.mail.MailKind;
import org.investportal.verification.SelfCheckFailed;
import org.investportal.web.PortalSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells reviewers what waits for review, authors what became of their changes, and administrators what failed. */
@Component
@Profile("!quiet") // commands leave this to the portal
class StaffNoticeListener {

    private static final Set<MailKind> UNTOLD =
            Set.of(MailKind.NOTICE, MailKind.ACKNOWLEDGEMENT, MailKind.WATCH_CONFIRMATION);

    private final StaffNoticeQueue notices;
    private final StaffNoticeTextFactory texts;
    private final ChangeFinder changes;
    private final EditionOrderFinder orders;
    private final PortalSettings portal;
    private final Clock clock;

    StaffNoticeListener(
            StaffNoticeQueue notices,
            StaffNoticeTextFactory texts,
            ChangeFinder changes,
            EditionOrderFinder orders,
            PortalSettings portal,
            Clock clock) {
        this.notices = notices;
        this.texts = texts;
        this.changes = changes;
        this.orders = orders;
        this.portal = portal;
        this.clock = clock;
    }

    /** Sends no notice of a change whose state is another by now. */
    @ApplicationModuleListener(id = "notices-of-changes")
    void on(ChangeMoved moved) {
        Optional<ChangeLine> found = changes.line(moved.change()).filter(change -> change.state() == moved.to());
        String event = "change " + moved.change() + "." + moved.step();
        if (moved.to() == ChangeState.SUBMITTED) {
            found.ifPresent(change -> notices.add(
                    event,
                    account -> account.roles().contains(Role.REVIEWER) && !isAuthor(account, change),
                    language -> texts.waiting(change, language)));
        } else if (moved.to() == ChangeState.RETURNED) {
            found.ifPresent(change -> notices.add(
                    event,
                    account -> isEditor(account)
                            && isAuthor(account, change)
                            && !Long.valueOf(account.id()).equals(moved.by()),
                    language -> texts.returned(change, language)));
        }
    }

    @ApplicationModuleListener(id = "notices-of-editions")
    void on(EditionPublished published) {
        List<ChangeLine> all = orders.of(published.edition(), Language.EN)
                .map(PublishedOrder::changes)
                .orElse(List.of());
        all.stream()
                .flatMap(change -> change.participants().stream())
                .filter(Participant::author)
                .map(Participant::account)
                .distinct()
                .forEach(author -> notices.add(
                        "edition " + published.edition(),
                        account -> isEditor(account) && account.id() == author,
                        language -> texts.published(published.edition(), of(author, all), language)));
    }

    @ApplicationModuleListener(id = "notices-of-self-checks")
    void on(SelfCheckFailed failed) {
        notices.add(
                "self-check " + failed.edition() + "." + failed.checkedAt().toEpochMilli(),
                StaffNoticeListener::isAdministrator,
                language -> texts.failed(failed, language));
    }

    /**
     * One notice a day, because many mails fail if the mail server refuses them; none of a notice, which would fail as well, nor of mails to an address that may
     * not exist.
     */
    @ApplicationModuleListener(id = "notices-of-mails")
    void on(MailFailed failed) {
        if (!UNTOLD.contains(failed.kind())) {
            notices.add(
                    "mail-failed " + LocalDate.ofInstant(clock.instant(), portal.zone()),
                    StaffNoticeListener::isAdministrator,
                    texts::mailFailed);
        }
    }

    private static List<ChangeLine> of(long author, List<ChangeLine> all) {
        return all.stream().filter(change -> isAuthor(author, change)).toList();
    }

    private static boolean isAuthor(AccountView account, ChangeLine change) {
        return isAuthor(account.id(), change);
    }

    private static boolean isAuthor(long account, ChangeLine change) {
        return change.participants().stream()
                .anyMatch(participant -> participant.author() && participant.account() == account);
    }

    private static boolean isEditor(AccountView account) {
        return account.roles().contains(Role.EDITOR);
    }

    private static boolean isAdministrator(AccountView account) {
        return account.roles().contains(Role.ADMINISTRATOR);
    }
}
