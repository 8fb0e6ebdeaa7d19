package org.investportal.staff.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.OwnAccount;
import org.investportal.accounts.SessionView;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessions;
import org.investportal.staff.Field;
import org.investportal.staff.Mistakes;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on somebody's own account. */
@Component
class OwnAccountPages {

    static final String PATH = "/staff/account";

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final OwnAccount own;
    private final StaffSessions sessions;
    private final PasswordFields passwords;
    private final StaffFrames frames;
    private final StaffWords words;

    OwnAccountPages(
            OwnAccount own, StaffSessions sessions, PasswordFields passwords, StaffFrames frames, StaffWords words) {
        this.own = own;
        this.sessions = sessions;
        this.passwords = passwords;
        this.frames = frames;
        this.words = words;
    }

    /** With the name that was typed, or the one there is. */
    OwnAccountPage of(
            StaffMember member,
            @Nullable String typedName,
            Mistakes mistakes,
            @Nullable String notice,
            String session) {
        AccountView account = own.get(member);
        return new OwnAccountPage(
                frames.of(member, PATH, words.of("own")),
                mistakes.links(),
                notice,
                account.email(),
                Field.of("fullName", typedName == null ? account.fullName() : typedName, mistakes),
                Field.secret("oldPassword", mistakes),
                Field.secret(PasswordFields.PASSWORD, mistakes),
                passwords.hint(),
                Field.secret(PasswordFields.AGAIN, mistakes),
                account.hasSecondFactor() ? String.valueOf(own.recoveryCodesLeft(member)) : null,
                sessionsOf(member, session));
    }

    private List<OwnAccountPage.SessionLine> sessionsOf(StaffMember member, String current) {
        return sessions.of(member, current).stream().map(OwnAccountPages::line).toList();
    }

    private static OwnAccountPage.SessionLine line(SessionView session) {
        return new OwnAccountPage.SessionLine(
                at(session.since()), at(session.lastUsed()), session.browser(), session.address(), session.current());
    }

    private static String at(Instant instant) {
        return AT.format(instant.atOffset(ZoneOffset.UTC));
    }
}
