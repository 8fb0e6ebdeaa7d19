package org.investportal.staff.signin;

import java.util.List;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.OwnAccount;
import org.investportal.accounts.SessionView;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessions;
import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on somebody's own account. */
@Component
class OwnAccountPages {

    static final String PATH = "/staff/account";

    private final OwnAccount own;
    private final StaffSessions sessions;
    private final PasswordFields passwords;
    private final StaffFrames frames;
    private final StaffWords words;
    private final Times times;

    OwnAccountPages(
            OwnAccount own,
            StaffSessions sessions,
            PasswordFields passwords,
            StaffFrames frames,
            StaffWords words,
            Times times) {
        this.own = own;
        this.sessions = sessions;
        this.passwords = passwords;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    OwnAccountPage of(StaffMember member, Mistakes mistakes, @Nullable String notice, String session) {
        AccountView account = own.get(member);
        return new OwnAccountPage(
                frames.of(member, PATH, words.of("own")),
                mistakes.links(),
                notice,
                account.email(),
                account.fullName(),
                Field.secret("oldPassword", mistakes),
                Field.secret(PasswordFields.PASSWORD, mistakes),
                passwords.hint(),
                Field.secret(PasswordFields.AGAIN, mistakes),
                account.hasSecondFactor() ? String.valueOf(own.recoveryCodesLeft(member)) : null,
                times.zoneName(),
                sessionsOf(member, session));
    }

    private List<OwnAccountPage.SessionLine> sessionsOf(StaffMember member, String current) {
        return sessions.of(member, current).stream().map(this::line).toList();
    }

    private OwnAccountPage.SessionLine line(SessionView session) {
        return new OwnAccountPage.SessionLine(
                session.key(),
                times.of(session.since()),
                times.of(session.lastUsed()),
                session.browser(),
                session.address(),
                session.current());
    }
}
