package org.investportal.staff.signin;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.SessionView;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessionState;
import org.investportal.catalogue.value.Language;
import org.investportal.mail.MailAvailability;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a person's own account. */
@Component
class OwnAccountPageFactory {

    static final String PATH = "/staff/account";

    private final OwnAccountService own;
    private final StaffSessionState sessions;
    private final PasswordValidator passwords;
    private final MailAvailability mail;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording timeWording;

    OwnAccountPageFactory(
            OwnAccountService own,
            StaffSessionState sessions,
            PasswordValidator passwords,
            MailAvailability mail,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording timeWording) {
        this.own = own;
        this.sessions = sessions;
        this.passwords = passwords;
        this.mail = mail;
        this.frames = frames;
        this.words = words;
        this.timeWording = timeWording;
    }

    OwnAccountPage of(StaffMember member, FormValidation formValidation, @Nullable String notice, String session) {
        AccountView account = own.get(member);
        return new OwnAccountPage(
                frames.of(member, PATH, words.of("own")),
                formValidation.links(),
                notice,
                account.email(),
                account.fullName(),
                InputField.secret("oldPassword", formValidation),
                InputField.secret(PasswordValidator.PASSWORD, formValidation),
                passwords.hint(),
                InputField.secret(PasswordValidator.AGAIN, formValidation),
                account.hasSecondFactor() ? String.valueOf(own.recoveryCodesLeft(member)) : null,
                account.mailLanguage() != null,
                mail.isSet(),
                languages(account.deskLanguage()),
                timeWording.zoneName(),
                sessionsOf(member, session));
    }

    private static List<SelectOption> languages(Language chosen) {
        return Stream.of(Language.values())
                .map(language -> new SelectOption(language.code(), language.ownName(), language == chosen))
                .toList();
    }

    private List<OwnAccountPage.SessionLine> sessionsOf(StaffMember member, String current) {
        return sessions.of(member, current).stream().map(this::line).toList();
    }

    private OwnAccountPage.SessionLine line(SessionView session) {
        return new OwnAccountPage.SessionLine(
                session.key(),
                timeWording.toTheSecond(session.since()),
                timeWording.toTheSecond(session.lastUsed()),
                BrowserName.of(session.browser()),
                session.address(),
                session.current());
    }
}
