package org.investportal.staff.signin;

import org.investportal.staff.accounts.RoleBoxes;
import org.investportal.staff.session.Ways;
import java.util.List;
import org.investportal.accounts.OneTimeLink;
import org.investportal.accounts.Role;
import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Makes the pages that one-time links lead to. */
@Component
class LinkPages {

    /** What the first account may be besides administrator. */
    static final List<Role> MORE = List.of(Role.EDITOR, Role.REVIEWER);

    private final StaffFrames frames;
    private final StaffWords words;
    private final RoleBoxes roles;
    private final PasswordFields passwords;

    LinkPages(StaffFrames frames, StaffWords words, RoleBoxes roles, PasswordFields passwords) {
        this.frames = frames;
        this.words = words;
        this.roles = roles;
        this.passwords = passwords;
    }

    LinkPage of(String token, OneTimeLink link, LinkForm form, Mistakes mistakes, boolean old) {
        String title = words.of(link.makesFirstAccount() ? "link.first" : "link.password");
        return new LinkPage(
                frames.outside(title),
                title,
                mistakes.links(),
                old ? words.of("link.old") : null,
                Ways.LINK + token,
                link.makesFirstAccount(),
                link.email(),
                Field.of("email", form.email(), mistakes),
                Field.of("fullName", form.fullName(), mistakes),
                roles.of(MORE, form.tickedRoles(), mistakes),
                Field.secret(PasswordFields.PASSWORD, mistakes),
                passwords.hint(),
                Field.secret(PasswordFields.AGAIN, mistakes));
    }

    DeadLinkPage dead() {
        return new DeadLinkPage(frames.outside(words.of("link.dead")));
    }
}
