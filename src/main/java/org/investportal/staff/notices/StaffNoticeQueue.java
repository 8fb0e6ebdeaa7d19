package org.investportal.staff.notices;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountView;
import org.investportal.catalogue.value.Language;
import org.investportal.mail.MailAvailability;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.MailText;
import org.investportal.mail.NewMail;
import org.springframework.stereotype.Component;

/** Stores notices for the members of staff who want mails, each notice once for a person. */
@Component
class StaffNoticeQueue {

    private final AccountAdministration accounts;
    private final MailAvailability availability;
    private final MailQueue mails;

    StaffNoticeQueue(AccountAdministration accounts, MailAvailability availability, MailQueue mails) {
        this.accounts = accounts;
        this.availability = availability;
        this.mails = mails;
    }

    /**
     * Stores a notice, in the language of each person.
     *
     * @param event a key of what the notice tells of
     */
    void add(String event, Predicate<AccountView> to, Function<Language, MailText> text) {
        if (!availability.isSet()) {
            return;
        }
        accounts.all().stream()
                .filter(account -> account.active() && account.mailLanguage() != null)
                .filter(to)
                .forEach(account -> mails.add(NewMail.to(
                                account.email(),
                                MailKind.NOTICE,
                                text.apply(Objects.requireNonNull(account.mailLanguage())))
                        .onlyOnce("notice " + event + " " + account.id())));
    }
}
