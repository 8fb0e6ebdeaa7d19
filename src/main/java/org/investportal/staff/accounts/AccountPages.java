package org.investportal.staff.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffAccounts;
import org.investportal.accounts.StaffMember;
import org.investportal.web.Field;
import org.investportal.web.LanguageAddress;
import org.investportal.web.Mistakes;
import org.investportal.web.PublicLinks;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on the accounts of all staff. */
@Component
class AccountPages {

    static final String PATH = "/staff/accounts";

    private static final List<Role> ROLES = List.of(Role.values());

    private final StaffAccounts accounts;
    private final StaffFrames frames;
    private final StaffWords words;
    private final RoleBoxes roles;
    private final PublicLinks links;

    AccountPages(StaffAccounts accounts, StaffFrames frames, StaffWords words, RoleBoxes roles, PublicLinks links) {
        this.accounts = accounts;
        this.frames = frames;
        this.words = words;
        this.roles = roles;
        this.links = links;
    }

    AccountsPage all(StaffMember member) {
        List<AccountsPage.Row> rows = accounts.all().stream().map(this::row).toList();
        return new AccountsPage(frame(member, words.of("accounts")), rows);
    }

    AccountPage of(StaffMember member, long id, Mistakes mistakes, @Nullable String notice) {
        return of(member, accounts.get(id), accounts.get(id).fullName(), mistakes, notice);
    }

    /** With the name that was typed and not taken. */
    AccountPage renaming(StaffMember member, long id, String typed, Mistakes mistakes) {
        return of(member, accounts.get(id), typed, mistakes, null);
    }

    private AccountPage of(
            StaffMember member, AccountView account, String name, Mistakes mistakes, @Nullable String notice) {
        long id = account.id();
        return new AccountPage(
                frame(member, account.fullName()),
                mistakes.links(),
                notice,
                pathOf(id),
                account,
                Field.of("fullName", name, mistakes),
                state(account),
                member.account() == id,
                roles.of(ROLES, RoleBoxes.codes(account.roles()), mistakes),
                String.valueOf(StaffAccounts.LINK_LIFETIME.toHours()));
    }

    NewAccountPage fresh(StaffMember member, NewAccountForm form, Mistakes mistakes) {
        return new NewAccountPage(
                frame(member, words.of("account.new")),
                mistakes.links(),
                Field.of("email", form.email(), mistakes),
                Field.of("fullName", form.fullName(), mistakes),
                roles.of(ROLES, form.tickedRoles(), mistakes));
    }

    MadeLinkPage madeLink(StaffMember member, long id, String path) {
        String title = words.of("account.link.made", accounts.get(id).email());
        return new MadeLinkPage(
                frame(member, title),
                title,
                links.absolute(new LanguageAddress(words.language(), path).written()),
                pathOf(id));
    }

    static String pathOf(long id) {
        return PATH + "/" + id;
    }

    private StaffFrame frame(StaffMember member, String title) {
        return frames.of(member, PATH, title);
    }

    private AccountsPage.Row row(AccountView account) {
        String names = account.roles().stream()
                .sorted()
                .map(role -> words.of("staff-role", role))
                .collect(Collectors.joining(", "));
        return new AccountsPage.Row(pathOf(account.id()), account.fullName(), account.email(), names, state(account));
    }

    private String state(AccountView account) {
        List<String> states = new ArrayList<>();
        if (!account.active()) {
            states.add(words.of("account-state.disabled"));
        } else {
            states.add(words.of(account.hasPassword() ? "account-state.active" : "account-state.invited"));
        }
        if (account.hasSecondFactor()) {
            states.add(words.of("account-state.second-factor"));
        } else if (account.secondFactorDemanded()) {
            states.add(words.of("account-state.second-factor-missing"));
        }
        return String.join("; ", states);
    }
}
