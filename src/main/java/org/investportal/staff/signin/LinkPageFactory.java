package org.investportal.staff.signin;

import java.util.List;
import org.investportal.accounts.OneTimeLink;
import org.investportal.accounts.Role;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.accounts.RoleCheckboxGroup;
import org.investportal.staff.session.StaffPath;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.springframework.stereotype.Component;

/** Makes the pages that one-time links lead to. */
@Component
class LinkPageFactory {

    /** Further roles that the first account, an administrator, can have. */
    static final List<Role> MORE = List.of(Role.EDITOR, Role.REVIEWER);

    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final RoleCheckboxGroup roles;
    private final PasswordValidator passwords;

    LinkPageFactory(
            StaffFrameFactory frames, StaffWording words, RoleCheckboxGroup roles, PasswordValidator passwords) {
        this.frames = frames;
        this.words = words;
        this.roles = roles;
        this.passwords = passwords;
    }

    LinkPage of(String token, OneTimeLink link, LinkForm form, FormValidation formValidation, boolean old) {
        String title = words.of(link.makesFirstAccount() ? "link.first" : "link.password");
        return new LinkPage(
                frames.outside(title),
                title,
                formValidation.links(),
                old ? words.of("link.old") : null,
                StaffPath.LINK + token,
                link.makesFirstAccount(),
                link.email(),
                InputField.of("email", form.email(), formValidation),
                InputField.of("fullName", form.fullName(), formValidation),
                roles.of(MORE, form.tickedRoles(), formValidation),
                InputField.secret(PasswordValidator.PASSWORD, formValidation),
                passwords.hint(),
                InputField.secret(PasswordValidator.AGAIN, formValidation));
    }

    DeadLinkPage dead() {
        return new DeadLinkPage(frames.outside(words.of("link.dead")));
    }

    /** Says that a one-time link leads nowhere any more. */
    record DeadLinkPage(StaffFrame frame) {}
}
