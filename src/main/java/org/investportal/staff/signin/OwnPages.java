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
@Component("pagesOfOwnAccount")
class OwnPages {

    static final String PATH = "/staff/account";

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final OwnAccount own;
    private final StaffSessions sessions;
    private final PasswordFields passwords;
    private final StaffFrames frames;
    private final StaffWords words;

    OwnPages(OwnAccount own, StaffSessions sessions, PasswordFields passwords, StaffFrames frames, StaffWords words) {
        this.own = own;
        this.sessions = sessions;
        this.passwords = passwords;
        this.frames = frames;
        this.words = words;
    }

    /** With the name that was typed, or the one there is. */
    OwnPage of(
            StaffMember member,
            @Nullable String typedName,
            Mistakes mistakes,
            @Nullable String notice,
            String session) {
        AccountView account = own.get(member);
        return new OwnPage(
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

    private List<OwnPage.SessionLine> sessionsOf(StaffMember member, String current) {
        return sessions.of(member, current).stream().map(OwnPages::line).toList();
    }

    private static OwnPage.SessionLine line(SessionView session) {
        return new OwnPage.SessionLine(
                at(session.since()), at(session.lastUsed()), session.browser(), session.address(), session.current());
    }

    private static String at(Instant instant) {
        return AT.format(instant.atOffset(ZoneOffset.UTC));
    }
}
